import { defineCheck } from '../check';
import type { Finding, FoundCell } from '../finding';
import type { Fact } from '../../facts/fact';

export const zeroAmongMarkers = defineCheck({
  code: 'ZERO_AMONG_MARKERS',
  group: 'content',
  severity: 'error',
  on: 'publication',
  protects: 'A zero written for an authority without a return is not published as its figure.',
  cause: 'An authority has zeros in a period of which other figures of it are missing.',
  remedy:
    'Look at the row. Declare what its zeros mean in `zeros` of the column, or accept them in `exceptions` of the release.',
  run: ({ releases }) =>
    releases.flatMap(({ release, facts }) => {
      const rows = Map.groupBy(
        facts.filter(({ figure }) => figure.source !== null),
        ({ authority, period }) => `${authority} ${period}`,
      );
      return [...rows.values()].flatMap((row) => zerosOf(row, release));
    }),
});

function zerosOf(
  row: readonly Fact[],
  { id, publication }: { readonly id: string; readonly publication: string },
): Finding[] {
  const zeros = row.filter(({ figure }) => figure.value === 0);
  const missing = row.filter(({ figure }) => figure.state !== 'value');
  const [first] = zeros;
  if (first === undefined || missing.length === 0) return [];
  const { column, authority, period } = first;
  return [
    {
      subject: {
        publication,
        release: id,
        column,
        authority,
        period,
        cells: zeros.flatMap(({ figure: { source } }): FoundCell[] =>
          source === null ? [] : [{ release: id, ...source }],
        ),
      },
      found: `0 in "${zeros.map((fact) => fact.column).join('", "')}" of ${authority} in ${period}, of which ${missing.length} other figures are missing`,
      expected: 'no figure there either, or figures throughout',
    },
  ];
}
