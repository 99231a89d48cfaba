import { defineCheck } from '../check';
import type { Finding, FoundCell } from '../finding';
import type { Fact } from '../../facts/fact';

export const zeroAmongMarkers = defineCheck({
  code: 'ZERO_AMONG_MARKERS',
  group: 'content',
  severity: 'error',
  on: 'publication',
  protects: 'A zero written for an authority without a return is not published as its figure.',
  cause: 'An authority has zeros where all its other figures of the period are missing.',
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
  const numbers = row.filter(({ figure }) => figure.state === 'value');
  const [first] = numbers;
  if (first === undefined || numbers.length === row.length) return [];
  if (numbers.some(({ figure }) => figure.value !== 0)) return [];
  const { column, authority, period } = first;
  return [
    {
      subject: {
        publication,
        release: id,
        column,
        authority,
        period,
        cells: numbers.flatMap(({ figure: { source } }): FoundCell[] =>
          source === null ? [] : [{ release: id, ...source }],
        ),
      },
      found: `0 in "${numbers.map((fact) => fact.column).join('", "')}" of ${authority} in ${period}, whose other ${row.length - numbers.length} figures are missing`,
      expected: 'no figure, or other figures beside it',
    },
  ];
}
