// A total that the file states is what its rows add up to.
import type { ControlReading } from '../../extract/control-reading';
import { defineCheck } from '../check';
import type { Finding } from '../finding';
import { differ } from '../differ';

export const controlTotal = defineCheck({
  code: 'CONTROL_TOTAL',
  group: 'content',
  severity: 'error',
  on: 'publication',
  protects:
    'A figure that was changed, moved, lost or counted twice does not agree with its total.',
  cause: 'The rows of a table do not add up to the total that the file states.',
  remedy:
    'Find the cell that changed. If the publisher added up otherwise, declare the total in `exceptions` with the reason.',
  run: ({ releases }) =>
    releases.flatMap(({ release, controls }) =>
      controls.flatMap((reading) => differenceFrom(reading, release)),
    ),
});

function differenceFrom(
  { column, period, stated, sum, added, without, tolerance }: ControlReading,
  release: { readonly id: string; readonly publication: string },
): Finding[] {
  const { value, state, source } = stated;
  if (value !== null && !differ(value, sum, tolerance)) return [];
  return [
    {
      subject: {
        publication: release.publication,
        release: release.id,
        column,
        period,
        cells: source === null ? [] : [{ release: release.id, ...source }],
      },
      found:
        value === null
          ? `no total of "${column}" in ${period}: ${state}`
          : `a total of ${value} in "${column}" in ${period}, ${value - sum} more than its rows`,
      expected: `${sum}, the sum of ${added} rows${without === 0 ? '' : `, beside ${without} without a figure`}, to within ${tolerance}`,
    },
  ];
}
