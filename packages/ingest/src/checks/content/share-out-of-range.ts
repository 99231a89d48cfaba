import { defineCheck } from '../check';
import { subjectIn } from '../publication-figures';

export const shareOutOfRange = defineCheck({
  code: 'VALUE_NOT_A_SHARE',
  group: 'content',
  severity: 'error',
  on: 'publication',
  protects: 'A share of something is not more than all of it, nor less than nothing.',
  cause: 'A percentage lies below 0 or above 100: a wrong column, power or sign.',
  remedy:
    'Look at the cell. Correct the layout; where the publisher says so too, accept it in `exceptions` of the release.',
  run: ({ columns }) =>
    columns
      .filter(({ declared }) => declared.unit.quantity === 'percentage')
      .flatMap((stated) =>
        [...stated.numbers]
          .filter(([, { value }]) => value < 0 || value > 100)
          .map(([authority, { value }]) => ({
            subject: subjectIn(stated, authority),
            found: `${value} in "${stated.column}" for ${authority} in ${stated.period}`,
            expected: 'a share from 0 to 100',
          })),
      ),
});
