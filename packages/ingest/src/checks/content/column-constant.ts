import { defineCheck } from '../check';
import { subjectIn } from '../publication-figures';

const enoughNumbers = 10;

export const columnConstant = defineCheck({
  code: 'COLUMN_CONSTANT',
  group: 'content',
  severity: 'error',
  on: 'publication',
  protects: 'A column that was filled down, or emptied to zeros, is not published.',
  cause: 'All authorities have the same number in a column.',
  remedy:
    'Look at the column: it is another one than declared, or the publisher filled it with one value. Say with `zeros` what a zero stands for.',
  run: ({ columns }) =>
    columns.flatMap((stated) => {
      const { numbers, column, period } = stated;
      if (numbers.size < enoughNumbers) return [];
      const [first] = numbers.values();
      if ([...numbers.values()].some(({ value }) => value !== first?.value)) return [];
      return {
        subject: subjectIn(stated),
        found: `${first?.value ?? ''} in "${column}" for all ${numbers.size} authorities in ${period}`,
        expected: 'numbers that differ',
      };
    }),
});
