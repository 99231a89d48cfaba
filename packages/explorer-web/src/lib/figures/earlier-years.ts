// Why an authority has no figures for the years before it began, and which councils have them.
import { dayLabel, lastDay, type Authority, type Metric } from '@oflog/metrics-core';

import { byName, hasPage } from '../authorities/pages';
import type { MetricItem, ObservationRow } from './model';

export interface EarlierYears {
  words: string;
  /** Councils before it that run the service, and where their figures are. */
  predecessors: { name: string; href: string }[];
}

/** Null where nothing came before it, where nothing older is held, or where older years are rebuilt. */
export function earlierYears(
  metric: MetricItem,
  authority: Authority,
  rows: Pick<ObservationRow, 'period' | 'value'>[],
  authorities: Authority[],
): EarlierYears | null {
  const { from, predecessors } = authority;
  if (from === null || predecessors.length === 0) return null;
  const isEarlier = (period: string) => lastDay(period) < from;
  if (!metric.periods.some(isEarlier)) return null;
  if (rows.some(({ period, value }) => value !== null && isEarlier(period))) return null;
  return {
    words: `${authority.name} began on ${dayLabel(from)} and has no figures here for the years before. ${whyNot(metric)}`,
    predecessors: byName(authorities)
      .filter(({ code }) => predecessors.includes(code))
      .filter((council) => hasPage(council) && metric.responsible.types.includes(council.type))
      .map(({ name, slug, to }) => ({
        name: name === authority.name && to !== null ? `${name} until ${to.slice(0, 4)}` : name,
        href: `/authorities/${slug}/${metric.policyArea}?view=trend#${metric.id}`,
      })),
  };
}

function whyNot({ merged }: Metric): string {
  return merged.rule === 'refuse'
    ? merged.reason
    : 'They are worked out from the figures of the councils before it only where all of these are held.';
}
