// Bounds are there to catch figures read in the wrong unit: thousands for ones, pounds for millions.
import { fault, type Check } from '../check';

export const boundsWidth: Check = {
  code: 'BOUNDS_TOO_WIDE',
  holds:
    'A value in the middle of the bounds that is read 1,000 times too large or too small leaves them.',
  remedy: 'Narrow the bounds to what the right unit can give, with room for the unusual.',
  find: ({ measures }) =>
    measures.flatMap(({ kind, measure }) => {
      const { min, max } = measure.bounds;
      // The middle by order of size: of 1 and 10,000 it is 100. Where zero is possible, 1 is the least
      // that is looked at, since below that no order of size can be told.
      const least = min > 0 ? min : 1;
      const most = Math.max(Math.abs(min), Math.abs(max));
      return most / least >= 1000 ** 2
        ? [
            fault(kind, measure, 'bounds', {
              found: `${min} to ${max}`,
              expected: `an upper bound below ${least} × 1,000,000`,
            }),
          ]
        : [];
    }),
};
