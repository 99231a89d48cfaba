// A value that is raised to a floor must be allowed to stand there.
import { fault, type Check } from '../check';
import { formulasIn } from '../column-uses';

export const boundsFloor: Check = {
  code: 'BOUNDS_EXCLUDE_FLOOR',
  holds: 'The bounds take in the floor to which the formula raises low values.',
  remedy: 'Let the bounds begin at the floor, or correct the floor.',
  find: ({ measures }) =>
    measures.flatMap(({ kind, measure }) => {
      const { min, max } = measure.bounds;
      return formulasIn(measure.value, 'value').flatMap(({ formula, field }) =>
        field === 'value' &&
        formula.kind === 'at-least' &&
        (formula.floor < min || formula.floor > max)
          ? [
              fault(kind, measure, 'bounds', {
                found: `${min} to ${max}, without the floor ${formula.floor}`,
                expected: `bounds that hold ${formula.floor}`,
              }),
            ]
          : [],
      );
    }),
};
