// One chart of the area page by itself: a metric of an authority, compared as the address of that page says.
import { error } from '@sveltejs/kit';

import { asOfOf } from '../as-of/as-of';
import { layDotStrip } from '../charts/dot-strip';
import { layLineChart } from '../charts/line-chart';
import { cardAddress } from '../figures/chart-address';
import { figureSentence, stripWords, trendWords } from '../figures/chart-words';
import { authorities, metric, metrics } from './api';
import { areaCards, type AreaCard } from './area-cards';
import { authorityOfPage } from './authority-of-page';
import { comparatorsOf } from './comparators-of';
import type { ChartView, DrawnChart, ShownChart } from './shown-chart';
import { today } from './today';

export interface ChartAsked {
  /** Id of the metric. */
  metric: string;
  /** Slug of the authority. */
  slug: string;
  view: ChartView;
}

export async function metricChart(asked: ChartAsked, url: URL): Promise<ShownChart> {
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
  return {
    title: card.title,
    of: authority.name,
    asOf,
    comparedWith: chips.map(({ text }) => text),
    sentences: [figureSentence(authority.name, card.headline), ...card.sentences],
    caveats: card.caveats,
    drawn:
      drawnIn(areaCard, authority.name) ??
      `There is no chart of “${found.title}” for ${authority.name}. ${whyNotDrawn(areaCard)}`,
    sources,
    attribution,
    pageHref: cardAddress(asked, found.included.policyArea.id, url.search),
  };
}

function whyNotDrawn({ card }: AreaCard): string {
  return card.headline.kind === 'missing'
    ? card.headline.full
    : 'The figures of England have no median, or no spread around it, to draw an axis from.';
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
