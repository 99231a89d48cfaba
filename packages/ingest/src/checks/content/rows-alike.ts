import type { AuthorityCode } from '@oflog/metrics-core';

import { defineCheck } from '../check';
import type { PublicationFigures, StatedColumn } from '../publication-figures';

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
  run: ({ columns, publication }) =>
    [...rowsOf(columns).entries()].flatMap(([key, rows]) => {
      const [release = '', period = ''] = key.split(' ');
      const alike = Map.groupBy(
        [...rows].filter(
          ([, values]) => values.filter((value) => value !== 0).length >= enoughFigures,
        ),
        ([, values]) => values.join(' '),
      );
      return [...alike.values()].flatMap((members) => {
        const [first, second] = members.map(([authority]) => authority);
        if (first === undefined || second === undefined) return [];
        return {
          subject: { publication: publication.id, release, period, authority: second },
          found: `the figures of ${first} for ${second} too, all ${members[0]?.[1].length ?? 0} of ${period}`,
          expected: 'figures of its own for each authority',
        };
      });
    }),
});

/** By release and period, the values of each authority in the order of the columns. */
function rowsOf(
  columns: PublicationFigures['columns'],
): ReadonlyMap<string, ReadonlyMap<AuthorityCode, number[]>> {
  const byPeriod = new Map<string, Map<AuthorityCode, number[]>>();
  const wide = Map.groupBy(columns, ({ release, period }) => `${release.id} ${period}`);
  for (const [key, stated] of wide) {
    if (stated.length >= enoughFigures) byPeriod.set(key, valuesByAuthority(stated));
  }
  return byPeriod;
}

function valuesByAuthority(stated: readonly StatedColumn[]): Map<AuthorityCode, number[]> {
  const rows = new Map<AuthorityCode, number[]>();
  for (const { numbers } of stated) {
    for (const [authority, { value }] of numbers) {
      const values = rows.get(authority);
      if (values === undefined) rows.set(authority, [value]);
      else values.push(value);
    }
  }
  return rows;
}
