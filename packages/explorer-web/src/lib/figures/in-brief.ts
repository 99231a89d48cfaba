// A policy area in brief: the latest figure of each metric of an authority, beside medians.
import { periodLabel, type Authority } from '@oflog/metrics-core';

import { latestInBeing } from '../area/latest-rows';
import type { ComparisonRow, Figures, FormatValue, GroupKind, MetricItem } from './model';

/** England as a whole is left out: it mixes types, and a figure in brief has no room to say so. */
export type BriefGroup = Extract<GroupKind, 'neighbours' | 'type'>;

export interface BriefRow {
  id: string;
  title: string;
  href: string;
  /** What the value counts, for a reader who sees the title alone. */
  unit: string;
  period: string;
  value: string;
  missing: boolean;
  /** What is never apart from the value. */
  critical: string[];
  /** Medians of the same type and of similar places; null where a group has too few values for one. */
  medians: Record<BriefGroup, string | null>;
}

/** One row for each metric of a service that the authority runs, in declared order. */
export function inBrief(
  metrics: MetricItem[],
  authority: Authority,
  { rows, caveats }: Pick<Figures<ComparisonRow>, 'rows' | 'caveats'>,
  format: (metric: MetricItem) => FormatValue,
): BriefRow[] {
  return metrics.flatMap((metric) => {
    const latest = latestInBeing(rows.filter((row) => row.metric === metric.id));
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
        critical: caveats
          .filter(({ id, severity }) => severity === 'critical' && row.caveats.includes(id))
          .map(({ text }) => text),
        medians: {
          neighbours: medianOf(latest, 'neighbours', format(metric)),
          type: medianOf(latest, 'type', format(metric)),
        },
      },
    ];
  });
}

/** The group to show where there is room for one: similar places, or the type where there are none. */
export function oneGroup(rows: BriefRow[]): BriefGroup {
  return rows.some(({ medians }) => medians.neighbours !== null) ? 'neighbours' : 'type';
}

function medianOf(rows: ComparisonRow[], kind: GroupKind, format: FormatValue): string | null {
  const median = rows.find(({ group }) => group.kind === kind)?.median ?? null;
  return median === null ? null : format(median);
}
