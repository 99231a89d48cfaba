// A chart of the area page as a file, SVG or PNG: the same figures, compared as the address says.
import { error } from '@sveltejs/kit';
import { dayLabel } from '@oflog/metrics-core';

import { cardAddress } from '#lib/figures/chart-address';
import { chartDownload } from '#lib/figures/chart-download';
import { chartViews, metricChart, whyNotDrawn } from '#lib/server/metric-chart';
import { originOf } from '#lib/server/origin';
import { picture, pictureFormats } from '#lib/server/picture';

import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) => {
  const view = chartViews.find((one) => one === params.view);
  const format = pictureFormats.find((one) => one === params.format);
  if (view === undefined || format === undefined) {
    const files = chartViews.flatMap((one) => pictureFormats.map((end) => `${one}.${end}`));
    error(404, `There is no chart “${params.view}.${params.format}”: ask for ${files.join(', ')}.`);
  }
  const asked = { metric: params.metric, slug: params.slug, view };
  const chart = await metricChart(asked, url);
  const { authority, metric, asOf, drawn } = chart;
  if (drawn === null) error(404, whyNotDrawn(chart));
  const svg = chartDownload({
    authority: authority.name,
    card: chart.card,
    comparedWith: chart.chips.map(({ text }) => text),
    words: drawn.words,
    drawing: drawn.draw('wide'),
    sources: chart.sources,
    attribution: chart.attribution,
    asKnownOn: asOf.day === undefined ? null : dayLabel(asOf.day),
    address: `${originOf(url)}${cardAddress(asked, metric.included.policyArea.id, url.search)}`,
  });
  return picture(svg, { format, name: `${metric.id}-${authority.slug}-${view}` });
};
