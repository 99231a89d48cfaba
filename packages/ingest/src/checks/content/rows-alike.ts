import type { AuthorityCode } from '@oflog/metrics-core';

import { defineCheck } from '../check';
import type { StatedColumn } from '../publication-figures';

/** So many figures, none of them zero, are not the same by chance. */
const enoughFigures = 4;

export const rowsAlike = defineCheck({
  code: 'ROW_COPIED',
  group: 'content',
  severity: 'error',
  on: 'publication',
  protects: 'The figures of one authority are not published as those of another.',
  cause: 'Two authorities have the same figures in all columns of a release.',
  remedy:
    'Look at both rows: one is a copy of the other. Ask the publisher; until then leave the figures out, or accept them in `exceptions` of the release.',
  run: ({ columns }) => {
    const tables = Map.groupBy(columns, ({ release, period }) => `${release.id} ${period}`);
    return [...tables.values()].flatMap((stated) => {
      const [first] = stated;
      if (first === undefined || stated.length < enoughFigures) return [];
      return pairsAlike(stated).map(([authority, copy]) => ({
        subject: {
          publication: first.release.publication,
          release: first.release.id,
          period: first.period,
          authority: copy,
        },
        found: `the figures of ${authority} for ${copy} too, in all columns of ${first.period}`,
        expected: 'figures of its own for each authority',
      }));
    });
  },
});

/** Of each row that others have too, the first that has it with each of the others. */
function pairsAlike(stated: readonly StatedColumn[]): [AuthorityCode, AuthorityCode][] {
  const rows = new Map<AuthorityCode, { print: number; figures: number }>();
  stated.forEach(({ numbers }, column) => {
    for (const [authority, { value }] of numbers) {
      if (value === 0) continue;
      const row = rows.get(authority) ?? { print: 0, figures: 0 };
      rows.set(authority, row);
      row.print = (row.print * 31 + value * (column + 1)) % 1_000_003;
      row.figures += 1;
    }
  });
  const alike = new Map<number, AuthorityCode>();
  const pairs: [AuthorityCode, AuthorityCode][] = [];
  for (const [authority, { print, figures }] of rows) {
    if (figures < enoughFigures) continue;
    const other = alike.get(print);
    if (other === undefined) alike.set(print, authority);
    else if (isSame(stated, other, authority)) pairs.push([other, authority]);
  }
  return pairs;
}

function isSame(stated: readonly StatedColumn[], a: AuthorityCode, b: AuthorityCode): boolean {
  return stated.every(({ numbers }) => numbers.get(a)?.value === numbers.get(b)?.value);
}
