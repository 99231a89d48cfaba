// How a figure, or all figures of a measure, is cited: what it is, its year, who published it and when, and
// where it is kept.
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

export interface CitedMeasure {
  title: string;
  /** Address of its page, from the root. */
  path: string;
  /** Ids of the periods held. */
  periods: string[];
  /** Who published what it is made of. */
  publications: { publisher: string; title: string }[];
  origin: string;
  today: string;
}

/** The figures of all authorities in all periods. */
export function measureCitation(cited: CitedMeasure): string {
  const { title, path, periods, publications, origin, today } = cited;
  const [first, last] = [periods[0], periods.at(-1)].map((id) => (id ? periodLabel(id) : ''));
  const span = first === last ? (first ?? '') : `${first ?? ''} to ${last ?? ''}`;
  return [
    `${title}, authorities in England${span === '' ? '' : `, ${span}`}.`,
    `Source: ${publications.map((one) => `${one.publisher}, ${one.title}`).join('; ')}.`,
    `From the ${siteName}, ${origin}${path}, read on ${dayLabel(today)}.`,
  ].join(' ');
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
