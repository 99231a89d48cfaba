// A published numerator and denominator let a reader check a value that is taken as published.
import { fault, type Check } from '../check';

export const publishedParts: Check = {
  code: 'PUBLISHED_PARTS_UNFIT',
  holds: 'A denominator stands beside a numerator, and both beside values taken as published only.',
  remedy: 'Declare the numerator too, or leave both out; a percent or per formula has its own.',
  find: ({ measures }) =>
    measures.flatMap(({ kind, measure }) => {
      const { numerator, denominator, value } = measure;
      if (numerator === undefined && denominator !== undefined) {
        return [
          fault(kind, measure, 'numerator', {
            found: 'nothing, though there is a denominator',
            expected: 'the column of the published numerator',
          }),
        ];
      }
      return numerator !== undefined && (value.kind === 'percent' || value.kind === 'per')
        ? [
            fault(kind, measure, 'numerator', {
              found: `one beside a ${value.kind} formula`,
              expected: 'the numerator of the formula alone',
            }),
          ]
        : [];
    }),
};
