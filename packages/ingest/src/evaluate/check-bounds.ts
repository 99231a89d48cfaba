// A value outside the bounds of its measure is a fault of reading: a wrong column, unit or power.
import type { Measure } from '@oflog/metrics-core';

import type { ReportFault } from '../faults/fault';
import type { EvaluatedCell, EvaluatedObservation } from './evaluated';

export function checkBounds(
  { id, bounds }: Measure,
  observations: readonly EvaluatedObservation[],
  report: ReportFault,
): void {
  for (const { authority, period, value, release, cells } of observations) {
    if (value === null || (value >= bounds.min && value <= bounds.max)) continue;
    const held = cells.flat().filter((cell) => cell !== null);
    report({
      code: 'VALUE_OUT_OF_BOUNDS',
      place: { measure: id, publication: release.publication, release: release.id },
      found: `${value} for ${authority} in ${period}, from ${held.map(cellInWords).join('; ')}`,
      expected: `a value from ${bounds.min} to ${bounds.max}`,
      remedy: `Look at the cells. Correct the layout, or "bounds" of "${id}" where the value is as published.`,
    });
  }
}

function cellInWords({ release, sheet, ref }: EvaluatedCell): string {
  return `${release}${sheet === '' ? '' : `, sheet "${sheet}"`}, ${ref}`;
}
