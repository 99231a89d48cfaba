// A policy area in brief: the latest figure of each metric of an authority, beside medians.
import { periodLabel, type Authority } from '@oflog/metrics-core';

import { latestInBeing } from '../area/latest-rows';
import { publishedInBrief } from '../words/published';
import type {
  ComparisonRow,
  FormatValue,
  GroupKind,
  MetricItem,
  PublicationResource,
} from './model';
import { publishedOn } from './published-on';

/** England as a whole is left out: it mixes types, and a figure in brief has no room to say so. */
export type BriefGroup = Extract<GroupKind, 'neighbours' | 'type'>;

export interface BriefRow {
  id: string;
  title: string;
  href: string;
  /** What the value counts, for a reader who sees the title alone. */
  unit: string;
  period: string;
  /** Day of publication, in words; null where no file has the figure. */
  published: string | null;
  value: string;
  missing: boolean;
  /** Ids of what to bear in mind. */
  caveats: string[];
  /** Medians of the same type and of similar places; null where a group has too few values for one. */
  medians: Record<BriefGroup, string | null>;
}

/** One row for each metric of a service that the authority runs, in declared order. */
export function inBrief(
  metrics: MetricItem[],
  authority: Authority,
  rows: ComparisonRow[],
  publications: readonly Pick<PublicationResource, 'releases'>[],
  format: (metric: MetricItem) => FormatValue,
): BriefRow[] {
  return metrics.flatMap((metric) => {
    const latest = latestInBeing(rows.filter((row) => row.metric === metric.id));
    const [row] = latest;
    if (row === undefined || row.state === 'not-applicable') return [];
    const published = publishedOn(row, publications);
    return [
      {
        id: metric.id,
        title: metric.title,
        href: `/authorities/${authority.slug}/${metric.policyArea}#${metric.id}`,
        unit: metric.unit.name,
        period: periodLabel(row.period),
        published: published === null ? null : publishedInBrief(published),
        value: row.display,
        missing: row.state !== 'value',
        caveats: row.caveats,
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
