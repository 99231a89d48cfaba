import type { Fact } from '../../facts/fact';
import { defineCheck } from '../check';
import type { Finding, FoundCell } from '../finding';
import type { PublicationFigures } from '../publication-figures';

/** Of the figures of a column, so many in a hundred may be missing and be the odd ones out. */
const oddOnes = 2;
const enoughFigures = 20;

export const missingUnusual = defineCheck({
  code: 'MISSING_UNUSUAL',
  group: 'coverage',
  severity: 'warning',
  on: 'publication',
  protects: 'A figure that was left out of an otherwise full row is seen before it is published.',
  cause: 'A figure is missing beside others of its row, in a column that nearly always has one.',
  remedy:
    'Look at the cell, and at earlier files. Accept in `exceptions` of the release whom the publisher gives no figure for, with the reason.',
  run: (figures) => {
    const all = figures.releases.flatMap((read) => ofAuthorities(read, figures));
    const missing = all.filter(({ fact, besideNumbers }) => besideNumbers && isMissing(fact));
    const sizes = Map.groupBy(all, ({ fact }) => fact.column);
    return [...Map.groupBy(missing, ({ fact }) => fact.column)].flatMap(([column, odd]) => {
      const size = sizes.get(column)?.length ?? 0;
      if (size < enoughFigures || odd.length * 100 > size * oddOnes) return [];
      return odd.map(({ fact, release }) => missingIn(fact, release));
    });
  },
});

type Read = PublicationFigures['releases'][number];

interface Stated {
  readonly fact: Fact;
  readonly release: Read['release'];
  /** Whether the authority has a number in the period, in any column. */
  readonly besideNumbers: boolean;
}

/** All that has a cell, of authorities and of columns that figures are published from. */
function ofAuthorities(
  { release, facts }: Read,
  { publication, register }: PublicationFigures,
): Stated[] {
  const own = facts.filter(
    ({ authority, column, figure }) =>
      figure.source !== null &&
      publication.columns[column]?.control !== true &&
      register.byCode(authority) !== undefined,
  );
  const rows = Map.groupBy(own, ({ authority, period }) => `${authority} ${period}`);
  return [...rows.values()].flatMap((row) => {
    const besideNumbers = row.some(({ figure }) => figure.value !== null);
    return row.map((fact) => ({ fact, release, besideNumbers }));
  });
}

function isMissing({ figure: { state } }: Fact): boolean {
  return state !== 'value';
}

function missingIn(
  { column, authority, period, figure: { state, source } }: Fact,
  { id, publication }: Read['release'],
): Finding {
  const cells: FoundCell[] = source === null ? [] : [{ release: id, ...source }];
  return {
    subject: { publication, release: id, column, authority, period, cells },
    found: `no figure in "${column}" for ${authority} in ${period} (${state}), beside others of its row`,
    expected: 'a figure, as nearly all of the column have',
  };
}
