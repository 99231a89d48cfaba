// One metric of the authorities that a reader chose, over time, beside England's median.
import { periodLabel, type Authority, type Metric } from '@oflog/metrics-core';

import type { LineChart } from '../charts/line-chart';
import type { LineSeries } from '../charts/line-series';
import type { ComparisonRow, FormatValue } from '../figures/model';
import { namedLine, periodsToDraw } from '../figures/series';
import { breaksWithin } from '../figures/series-periods';

export interface CompareInput {
  metric: Metric;
  /** By name. */
  chosen: Authority[];
  /** Their rows beside England: every period. */
  rows: ComparisonRow[];
  format: FormatValue;
}

/** Null where none of them has a figure in any period. */
export function compareLine({ metric, chosen, rows, format }: CompareInput): LineChart | null {
  if (rows.every(({ value }) => value === null)) return null;
  const periods = periodsToDraw(rows);
  // The median of a period is the same in the row of each authority.
  const medians = periods.map(
    (period) => rows.find((row) => row.period === period && row.median !== null)?.median ?? null,
  );
  const latest = medians.findLast((median) => median !== null);
  const england: LineSeries[] =
    typeof latest === 'number'
      ? [
          {
            kind: 'england',
            label: `England, median\u00a0${format(latest)}`,
            points: medians.map((value) => ({ value })),
          },
        ]
      : [];
  const names = chosen.map(({ name }) => name).join(', ');
  return {
    name: `${metric.title}: ${names} from ${periodLabel(periods[0] ?? '')} to ${periodLabel(periods.at(-1) ?? '')}, beside the median of England. The figures are in the table.`,
    periods: periods.map(periodLabel),
    series: [
      ...chosen.map(({ code, name }, style): LineSeries => {
        const own = rows.filter(({ authority }) => authority === code);
        return { kind: 'chosen', style, ...namedLine(name, own, periods, format) };
      }),
      ...england,
    ],
    breaks: breaksWithin(metric, periods),
    unit: metric.unit,
  };
}
