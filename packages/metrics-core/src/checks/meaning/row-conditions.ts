// A condition on rows must be able to tell some rows from others.
import { fault, type Check } from '../check';
import { conditionsOf } from '../layout-parts';
import type { RowCondition } from '../../model/layout';

export const rowConditions: Check = {
  code: 'ROW_CONDITION_UNFIT',
  holds: 'A condition on rows tests something, and its pattern is a regular expression.',
  remedy: 'Say with in, pattern, from, to or empty which rows are meant.',
  find: ({ publications }) =>
    conditionsOf(publications).flatMap(({ publication, field, part }) => {
      const said = unfit(part);
      return said === undefined ? [] : [fault('publication', publication, field, said)];
    }),
};

function unfit({ in: values, pattern, from, to, empty }: RowCondition) {
  if ([values, pattern, from, to, empty].every((test) => test === undefined)) {
    return { found: 'a column without a test', expected: 'one of in, pattern, from, to, empty' };
  }
  if (values?.length === 0)
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
