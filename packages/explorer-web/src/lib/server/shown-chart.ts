// A chart by itself, as a file or in a frame on another site: what both say around it.
import { dayLabel } from '@oflog/metrics-core';
import { error } from '@sveltejs/kit';

import type { AsOf } from '../as-of/as-of';
import type { ChartSize, Drawing } from '../charts/svg';
import type { CaveatsByWeight } from '../figures/caveats';
import { chartDownload } from '../figures/chart-download';
import type { ChartWords } from '../figures/chart-words';
import type { ReportSource } from '../report/sources';
import { originOf } from './origin';
import { picture, pictureFormats } from './picture';

const chartViews = ['latest', 'trend'] as const;
export type ChartView = (typeof chartViews)[number];

export interface ShownChart {
  /** What is measured. */
  title: string;
  /** Whose figures are drawn: `Bristol`, `Kent and Leeds`. */
  of: string;
  asOf: AsOf;
  /** The groups and authorities beside it: `England (317)`. */
  comparedWith: string[];
  /** What the figures say, the value first. */
  sentences: string[];
  caveats: CaveatsByWeight;
  /** Or why there is nothing to draw. */
  drawn: DrawnChart | string;
  sources: ReportSource[];
  attribution: string[];
  /** Of the page that shows the same. */
  pageHref: string;
}

export interface DrawnChart {
  words: ChartWords;
  draw: (size: ChartSize) => Drawing;
}

/** The view that a frame is asked for. */
export function viewOf(url: URL): ChartView {
  return chartViews.find((one) => one === url.searchParams.get('view')) ?? 'latest';
}

/** The view and the format that a file is asked for in. */
export function askedFile(params: { view: string; format: string }) {
  const view = chartViews.find((one) => one === params.view);
  const format = pictureFormats.find((one) => one === params.format);
  if (view === undefined || format === undefined) {
    const files = chartViews.flatMap((one) => pictureFormats.map((end) => `${one}.${end}`));
    error(404, `There is no chart “${params.view}.${params.format}”: ask for ${files.join(', ')}.`);
  }
  return { view, format };
}

/** `name` is what the file is called, without its ending. */
export function chartPicture(
  chart: ShownChart,
  { format, name, url }: { format: (typeof pictureFormats)[number]; name: string; url: URL },
): Promise<Response> {
  const { drawn, asOf, pageHref } = chart;
  if (typeof drawn === 'string') error(404, drawn);
  const svg = chartDownload({
    ...chart,
    words: drawn.words,
    drawing: drawn.draw('wide'),
    asKnownOn: asOf.day === undefined ? null : dayLabel(asOf.day),
    address: `${originOf(url)}${pageHref}`,
  });
  return picture(svg, { format, name });
}
