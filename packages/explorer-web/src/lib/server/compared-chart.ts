// One chart of the page of comparisons by itself: a metric of the authorities that the address names.
import { error } from '@sveltejs/kit';

import { asOfOf } from '../as-of/as-of';
import { layDotStrip } from '../charts/dot-strip';
import { layLineChart } from '../charts/line-chart';
import { comparedSentences } from '../compare/compared-charts';
import { cardAddress } from '../figures/chart-address';
import { listed } from '../words/listed';
import { authorities, metric, metrics } from './api';
import { chosenAuthorities } from './chosen-authorities';
import { comparedMetric, type ComparedMetric } from './compared-metric';
import type { ChartView, DrawnChart, ShownChart } from './shown-chart';
import { today } from './today';

export interface ComparedChartAsked {
  /** Id of the metric. */
  metric: string;
  view: ChartView;
}

export async function comparedChart(asked: ComparedChartAsked, url: URL): Promise<ShownChart> {
  const [{ id, title, included }, everyMetric, everyAuthority] = await Promise.all([
    metric(asked.metric),
    metrics(),
    authorities(),
  ]);
  const item = everyMetric.find((one) => one.id === id);
  const { found } = await chosenAuthorities(url, everyAuthority);
  if (item === undefined || found.length === 0) {
    error(404, 'Whose figures? Name authorities in the address, such as ?with=kent&with=leeds.');
  }
  const asOf = asOfOf(url, today());
  const compared = await comparedMetric(item, found, asOf.day);
  const { latest, words, caveats, sources, attribution } = compared;
  const of = listed(found.map(({ name }) => name));
  return {
    title,
    of,
    asOf,
    comparedWith: [],
    sentences: latest === null ? [] : comparedSentences(asked.view, latest, words),
    caveats,
    drawn:
      drawnIn(compared, asked.view) ??
      `There is no chart of “${title}” for ${of}: nothing to draw.`,
    sources,
    attribution,
    pageHref: cardAddress({ ...asked, slug: null }, included.policyArea.id, url.search),
  };
}

function drawnIn({ strip, line }: ComparedMetric, view: ChartView): DrawnChart | null {
  if (view === 'latest') {
    return strip && { words: strip.words, draw: (size) => layDotStrip(strip.chart, size) };
  }
  return line && { words: line.words, draw: (size) => layLineChart(line.chart, size) };
}
