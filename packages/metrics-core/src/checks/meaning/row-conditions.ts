// A condition on rows must be able to tell some rows from others.
import { fault, type Check } from '../check';
import { conditionsOf, tablesOf } from '../layout-parts';
import type { RowCondition } from '../../model/layout';

export const rowConditions: Check = {
  code: 'ROW_CONDITION_UNFIT',
  holds: 'A condition on rows tests something, and its pattern is a regular expression.',
  remedy: 'Say with in, pattern, from, to or empty which rows are meant.',
  find: ({ publications }) => [
    ...conditionsOf(publications).flatMap(({ publication, field, part }) => {
      const said = unfit(part, /\.drop\[\d+\]$/.test(field));
      return said === undefined ? [] : [fault('publication', publication, field, said)];
    }),
    ...tablesOf(publications).flatMap(({ publication, field, part }) =>
      (['totals', 'controls'] as const).flatMap((list) =>
        part[list].flatMap(({ where }, index) =>
          where.length > 0
            ? []
            : [
                fault('publication', publication, `${field}.${list}[${index}].where`, {
                  found: 'an empty list, which every row meets',
                  expected: 'a condition that finds the row of the total',
                }),
              ],
        ),
      ),
    ),
    ...tablesOf(publications).flatMap(({ publication, field, part }) =>
      part.title === undefined || (part.title.pattern !== '' && isPattern(part.title.pattern))
        ? []
        : [
            fault('publication', publication, `${field}.title.pattern`, {
              found: `the pattern "${part.title.pattern}"`,
              expected: 'a regular expression',
            }),
          ],
    ),
  ],
};

function unfit({ in: values, pattern, from, to, empty }: RowCondition, drops: boolean) {
  if ([values, pattern, from, to, empty].every((test) => test === undefined)) {
    return { found: 'a column without a test', expected: 'one of in, pattern, from, to, empty' };
  }
  // A list of rows to drop may turn out empty in one year; one of rows to keep may not.
  if (values?.length === 0 && !drops)
    return { found: 'an empty list of values', expected: 'at least one value' };
  if (pattern !== undefined && (pattern === '' || !isPattern(pattern))) {
    return { found: `the pattern "${pattern}"`, expected: 'a regular expression' };
  }
  return from !== undefined && to !== undefined && from > to
    ? { found: `numbers from ${from} to ${to}`, expected: 'a range that starts before it ends' }
    : undefined;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    return false;
  }
}
