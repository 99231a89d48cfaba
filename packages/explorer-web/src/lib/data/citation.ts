// How a figure is cited: what it is, its year, who published it and when, and where it is kept.
import { dayLabel, periodLabel, type Authority } from '@oflog/metrics-core';

import type { MetricItem } from '../figures/model';
import type { ReportSource } from '../report/sources';
import { siteName } from '../site';

export interface Cited {
  metric: Pick<MetricItem, 'id' | 'title'>;
  authority: Pick<Authority, 'name' | 'slug'>;
  period: string;
  sources: ReportSource[];
  /** Where readers reach the explorer. */
  origin: string;
  /** The day on which it is cited. */
  today: string;
}

export function citationOf({ metric, authority, period, sources, origin, today }: Cited): string {
  const published = sources.map(
    ({ publisher, title, edition, published: day }) =>
      `${publisher}, ${title}, ${edition}, published ${day}`,
  );
  return [
    `${metric.title}, ${authority.name}, ${periodLabel(period)}.`,
    `Source: ${published.join('; ')}.`,
    `From the ${siteName}, ${origin}/figures/${metric.id}/${authority.slug}#${period}, read on ${dayLabel(today)}.`,
  ].join(' ');
}
