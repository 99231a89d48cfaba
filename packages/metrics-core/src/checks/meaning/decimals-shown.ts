// Rounded for readers, figures must still differ: an index from 0 to 1 without decimals is 0 or 1.
import { fault, type Check } from '../check';

/** So many steps of the last decimal shown, at least, from the lower bound to the upper. */
const stepsAtLeast = 100;

export const decimalsShown: Check = {
  code: 'DECIMALS_TOO_FEW',
  holds: 'The decimals that are shown tell figures within the bounds apart.',
  remedy:
    'Show more decimals, or give the bounds in the unit of the measure: a percentage ends at 100.',
  find: ({ measures }) =>
    measures.flatMap(({ kind, measure }) => {
      const { bounds, decimals, unit } = measure;
      const steps = Math.round((bounds.max - bounds.min) * 10 ** decimals);
      // Bounds without room are another check's fault, and classes have none.
      if (unit.quantity === 'category' || bounds.min >= bounds.max || steps >= stepsAtLeast)
        return [];
      return [
        fault(kind, measure, 'decimals', {
          found: `${decimals}, which shows ${steps + 1} different figures from ${bounds.min} to ${bounds.max}`,
          expected: `decimals that show ${stepsAtLeast} or more`,
        }),
      ];
    }),
};
