import { defineCheck } from '../check';
import { subjectIn } from '../publication-figures';

const enoughNumbers = 20;

export const shareAsFraction = defineCheck({
  code: 'SHARE_AS_FRACTION',
  group: 'content',
  severity: 'error',
  on: 'publication',
  protects: 'Fractions of one are not published as percentages.',
  cause: 'No number of a column of percentages is above 1: they are fractions, or smaller still.',
  remedy:
    'Look at the column and correct `power` in the layout; accept shares that are so small in `exceptions` of the release.',
  run: ({ columns }) =>
    columns.flatMap((stated) => {
      const { numbers, declared, column, period } = stated;
      if (declared.unit.quantity !== 'percentage' || numbers.size < enoughNumbers) return [];
      const largest = Math.max(...[...numbers.values()].map(({ value }) => value));
      if (largest > 1) return [];
      return {
        subject: subjectIn(stated),
        found: `${largest} as the largest share in "${column}" in ${period}`,
        expected: 'percentages, some of them above 1',
      };
    }),
});
