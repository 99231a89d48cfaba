// Bounds leave room for values.
import { fault, type Check } from '../check';

export const boundsOrder: Check = {
  code: 'BOUNDS_REVERSED',
  holds: 'The lower bound is below the upper; classes, which have no number, have both at 0.',
  remedy: 'Correct `min` and `max`.',
  find: ({ measures }) =>
    measures.flatMap(({ kind, measure }) => {
      const { min, max } = measure.bounds;
      const isClass = measure.unit.quantity === 'category';
      if (isClass ? min === 0 && max === 0 : min < max) return [];
      return [
        fault(kind, measure, 'bounds', {
          found: `${min} to ${max}`,
          expected: isClass ? '0 to 0, for a class' : 'a lower bound below the upper',
        }),
      ];
    }),
};
