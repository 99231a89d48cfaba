import { defineCheck } from '../check';
import { subjectOf } from '../measure-figures';

/** Ends and value are each rounded on their own. */
const rounding = 0.1;

export const intervalApart = defineCheck({
  code: 'INTERVAL_WITHOUT_VALUE',
  group: 'content',
  severity: 'error',
  on: 'measure',
  protects: 'A value and its interval come from the same row and the same estimate.',
  cause: 'A value does not lie within its interval.',
  remedy: 'Look at the cells: value and ends come from other columns or rows than declared.',
  run: ({ measure, observations }) =>
    observations.flatMap((row) => {
      const { value, lower, upper, authority, period } = row;
      if (value === null || lower === null || upper === null || lower > upper) return [];
      if (value >= lower - rounding && value <= upper + rounding) return [];
      return {
        subject: subjectOf(measure, row),
        found: `${value} for ${authority} in ${period}, with an interval from ${lower} to ${upper}`,
        expected: 'a value within its interval',
      };
    }),
});
