// What is held of an authority where the figure that is asked for is missing.
import { comparePeriods, periodLabel } from '@oflog/metrics-core';

import type { SeriesPoint } from './movement';

/** `The latest figure held for Bristol is 35.0%, for 2022-23.` */
export function heldInstead(authority: string, series: readonly SeriesPoint[]): string {
  const latest = series
    .filter(({ state }) => state === 'value')
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .at(-1);
  return latest === undefined
    ? `No figure of this metric is held for ${authority} in any period.`
    : `The latest figure held for ${authority} is ${latest.display}, for ${periodLabel(latest.period)}.`;
}
