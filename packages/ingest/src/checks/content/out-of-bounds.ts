import { defineCheck } from '../check';
import { subjectOf } from '../measure-figures';

export const outOfBounds = defineCheck({
  code: 'VALUE_OUT_OF_BOUNDS',
  group: 'content',
  severity: 'error',
  on: 'measure',
  protects: 'A wrong column, unit or power is not published.',
  cause: 'A value lies outside the bounds of its measure: a wrong column, unit or power.',
  remedy: 'Look at the cell. Correct the layout, or the bounds where the value is as published.',
  run: ({ measure, observations }) =>
    observations.flatMap((row) => {
      const { min, max } = measure.bounds;
      const { value } = row;
      if (value === null || (value >= min && value <= max)) return [];
      return {
        subject: subjectOf(measure, row),
        found: `${value} for ${row.authority} in ${row.period}`,
        expected: `a value from ${min} to ${max}`,
        remedy: `Look at the cells. Correct the layout, or "bounds" of "${measure.id}" where the value is as published.`,
      };
    }),
});
