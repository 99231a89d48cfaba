// One chart of the area page by itself: a metric of an authority, compared as the address of that page says.
import { error } from '@sveltejs/kit';
import type { Authority } from '@oflog/metrics-core';

import type { Chip } from '../area/compared-with';
import { asOfOf, type AsOf } from '../as-of/as-of';
import { layDotStrip } from '../charts/dot-strip';
import { layLineChart } from '../charts/line-chart';
import type { ChartSize, Drawing } from '../charts/svg';
import type { Card } from '../figures/card';
import { stripWords, trendWords, type ChartWords } from '../figures/chart-words';
import type { MetricResource } from '../figures/model';
import type { ReportSource } from '../report/sources';
import { authorities, metric, metrics } from './api';
import { areaCards, type AreaCard } from './area-cards';
import { authorityOfPage } from './authority-of-page';
import { comparatorsOf } from './comparators-of';
import { today } from './today';

export const chartViews = ['latest', 'trend'] as const;
export type ChartView = (typeof chartViews)[number];

export interface MetricChart {
  authority: Authority;
  metric: MetricResource;
  view: ChartView;
  asOf: AsOf;
  card: Card;
  chips: Chip[];
  /** Null where there is nothing to draw. */
  drawn: DrawnChart | null;
  sources: ReportSource[];
  attribution: string[];
}

export interface DrawnChart {
  words: ChartWords;
  draw: (size: ChartSize) => Drawing;
}

export interface ChartAsked {
  /** Id of the metric. */
  metric: string;
  /** Slug of the authority. */
  slug: string;
  view: ChartView;
}

export async function metricChart(asked: ChartAsked, url: URL): Promise<MetricChart> {
  const { view } = asked;
  const authority = await authorityOfPage(asked.slug, url);
  const [found, everyMetric, everyAuthority] = await Promise.all([
    metric(asked.metric),
    metrics(),
    authorities(),
  ]);
  const asOf = asOfOf(url, today());
  const { groups, chosen, model, similar } = await comparatorsOf(url, authority, everyAuthority);
  const { cards, chips, attribution } = await areaCards({
    authority,
    metrics: everyMetric.filter(({ id }) => id === found.id),
    everyMetric,
    everyAuthority,
    model: model?.id,
    neighbours: similar,
    groups,
    chosen: chosen.found,
    view,
    asOf: asOf.day,
  });
  const [areaCard] = cards;
  if (areaCard === undefined) error(404, `“${found.title}” has no figures.`);
  const { card, sources } = areaCard;
  const drawn = drawnIn(areaCard, authority.name);
  return { authority, metric: found, view, asOf, card, chips, drawn, sources, attribution };
}

/** Why there is nothing to draw. */
export function whyNotDrawn({ card, metric, authority }: MetricChart): string {
  const reason =
    card.headline.kind === 'missing'
      ? card.headline.full
      : 'The figures of England have no median, or no spread around it, to draw an axis from.';
  return `There is no chart of “${metric.title}” for ${authority.name}. ${reason}`;
}

function drawnIn({ card, strip, trend }: AreaCard, authority: string): DrawnChart | null {
  if (strip?.chart) {
    const { chart, table } = strip;
    return {
      words: stripWords({ chart, table }, card, authority),
      draw: (size) => layDotStrip(chart, size),
    };
  }
  if (trend?.chart) {
    const { chart } = trend;
    return {
      words: trendWords({ ...trend, chart }, card, authority),
      draw: (size) => layLineChart(chart, size),
    };
  }
  return null;
}
