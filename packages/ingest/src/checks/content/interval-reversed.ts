import { defineCheck } from '../check';
import { subjectOf } from '../measure-figures';

export const intervalReversed = defineCheck({
  code: 'INTERVAL_REVERSED',
  group: 'content',
  severity: 'error',
  on: 'measure',
  protects: 'The ends of an interval are not mixed up.',
  cause: 'The lower end of an interval lies above its upper end.',
  remedy: 'Correct which columns are the ends in the layout or in `interval` of the measure.',
  run: ({ measure, observations }) =>
    observations.flatMap((row) => {
      const { lower, upper, authority, period } = row;
      if (lower === null || upper === null || lower <= upper) return [];
      return {
        subject: subjectOf(measure, row),
        found: `an interval from ${lower} to ${upper} for ${authority} in ${period}`,
        expected: 'a lower end that is not above the upper end',
      };
    }),
});
