// A policy area in brief: the latest figure of each metric of an authority, beside two medians.
import { periodLabel, type Authority } from '@oflog/metrics-core';

import { latestRows } from '../area/latest-rows';
import type { ComparisonRow, FormatValue, GroupKind, MetricItem } from './model';

export interface BriefRow {
  id: string;
  title: string;
  href: string;
  /** What the value counts, for a reader who sees the title alone. */
  unit: string;
  period: string;
  value: string;
  missing: boolean;
  /** Null where the group has too few values for a median. */
  england: string | null;
  neighbours: string | null;
}

/** One row for each metric that the authority is asked about, in declared order. */
export function inBrief(
  metrics: MetricItem[],
  authority: Authority,
  rows: ComparisonRow[],
  format: (metric: MetricItem) => FormatValue,
): BriefRow[] {
  return metrics.flatMap((metric) => {
    const latest = latestRows(rows.filter((row) => row.metric === metric.id));
    const [row] = latest;
    if (row === undefined || row.state === 'not-applicable') return [];
    return [
      {
        id: metric.id,
        title: metric.title,
        href: `/authorities/${authority.slug}/${metric.policyArea}#${metric.id}`,
        unit: metric.unit.name,
        period: periodLabel(row.period),
        value: row.display,
        missing: row.state !== 'value',
        england: medianOf(latest, 'england', format(metric)),
        neighbours: medianOf(latest, 'neighbours', format(metric)),
      },
    ];
  });
}

function medianOf(rows: ComparisonRow[], kind: GroupKind, format: FormatValue): string | null {
  const median = rows.find(({ group }) => group.kind === kind)?.median ?? null;
  return median === null ? null : format(median);
}
