// A published numerator and denominator let a reader check a value that is taken as published.
import { fault, type Check } from '../check';

export const publishedParts: Check = {
  code: 'PUBLISHED_PARTS_UNFIT',
  holds: 'Numerator and denominator are declared together, for values taken as published only.',
  remedy: 'Declare both, or leave both out; a percent or per formula has its own.',
  find: ({ measures }) =>
    measures.flatMap(({ kind, measure }) => {
      const { numerator, denominator, value } = measure;
      if (numerator === undefined && denominator === undefined) return [];
      const [there, missing] =
        numerator === undefined ? ['denominator', 'numerator'] : ['numerator', 'denominator'];
      if (numerator === undefined || denominator === undefined) {
        return [
          fault(kind, measure, missing, {
            found: `nothing, though there is a ${there}`,
            expected: 'both or none',
          }),
        ];
      }
      return value.kind === 'percent' || value.kind === 'per'
        ? [
            fault(kind, measure, 'numerator', {
              found: `one beside a ${value.kind} formula`,
              expected: 'the numerator of the formula alone',
            }),
          ]
        : [];
    }),
};
