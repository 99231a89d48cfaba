// One metric of the authorities that a reader chose: the latest figure of each, or the reason for having
// none, in the order of their names.
import {
  markExplanations,
  periodInWords,
  periodLabel,
  type Authority,
  type Metric,
} from '@oflog/metrics-core';

import { latestRows } from '../area/latest-rows';
import { figureHref } from '../figures/figure-href';
import type { ComparisonRow, FormatValue } from '../figures/model';
import { countInWords } from '../words/comparison';
import { intervalInWords } from '../words/interval';
import { reasonInFull } from '../words/states';

export interface Compared {
  /** Id of the period, the same for all. */
  period: string;
  /** `2023-24 (April 2023 to March 2024)`. */
  periodText: string;
  rows: ComparedRow[];
  /** England's median, and of how many it is; null where too few have a figure. */
  england: string | null;
}

interface ComparedRow {
  name: string;
  /** Its page of the policy area. */
  areaHref: string;
  value: string;
  missing: boolean;
  /** Why there is no figure, or what to know about its quality. */
  note: string;
  /** Where the figure comes from; null where the authority does not run the service. */
  figureHref: string | null;
}

/** Null where no row is held. */
export function comparedLatest(
  metric: Pick<Metric, 'id' | 'policyArea'>,
  chosen: Authority[],
  rows: ComparisonRow[],
  format: FormatValue,
): Compared | null {
  const latest = latestRows(rows);
  const [first] = latest;
  if (first === undefined) return null;
  const label = periodLabel(first.period);
  const words = periodInWords(first.period);
  return {
    period: first.period,
    periodText: label === words ? label : `${label} (${words})`,
    rows: chosen.map((authority) => {
      const row = latest.find((one) => one.authority === authority.code);
      return {
        name: authority.name,
        areaHref: `/authorities/${authority.slug}/${metric.policyArea}#${metric.id}`,
        ...figureOf(row, { authority: authority.name, period: label, format }),
        figureHref:
          row === undefined || row.state === 'not-applicable'
            ? null
            : figureHref(metric.id, authority.slug, row),
      };
    }),
    england:
      first.median === null ? null : `${format(first.median)} (${countInWords(first.group)})`,
  };
}

function figureOf(
  row: ComparisonRow | undefined,
  { authority, period, format }: { authority: string; period: string; format: FormatValue },
): Pick<ComparedRow, 'value' | 'missing' | 'note'> {
  if (row === undefined) {
    return { value: 'No figure held', missing: true, note: `No figure of ${authority} is held.` };
  }
  const missing = row.state !== 'value';
  return {
    value: row.display,
    missing,
    note:
      row.state === 'value'
        ? [
            ...intervalInWords(row.interval, format),
            ...row.marks.map((mark) => markExplanations[mark]),
          ].join(' ')
        : reasonInFull(row.state, { authority, period }),
  };
}
