// Where one chart is found by itself: as a file, and in a frame for other sites. What the reader compares with
// stays in the address.

export interface ChartOf {
  /** Id of the metric. */
  metric: string;
  /** Of the authority; null for the authorities that are compared by name, with none of them in question. */
  slug: string | null;
  view: 'latest' | 'trend';
}

/** `search` is that of the page with the chart, or of another address of the same chart. */
export function chartAddress(chart: ChartOf, format: 'svg' | 'png', search: string): string {
  const { metric, slug, view } = chart;
  const folder = slug ?? 'compared';
  return withSearch(`/charts/${metric}/${folder}/${view}.${format}`, comparedIn(chart, search));
}

export function embedAddress(chart: ChartOf, search: string): string {
  const { metric, slug, view } = chart;
  const kept = comparedIn(chart, search);
  if (view !== 'latest') kept.set('view', view);
  return withSearch(slug === null ? `/embed/${metric}` : `/embed/${metric}/${slug}`, kept);
}

/** Where the code stands that shows the chart on another site. */
export function embedCodeAddress(chart: ChartOf, search: string): string {
  const { metric, slug } = chart;
  return slug === null
    ? `${comparisonAddress(chart, search)}#embed`
    : `${withSearch(`/figures/${metric}/${slug}`, comparedIn(chart, search))}#embed`;
}

/** The card of the metric on the area page, or the page that compares authorities by name. */
export function cardAddress(chart: ChartOf, policyArea: string, search: string): string {
  const { metric, slug, view } = chart;
  if (slug === null) return comparisonAddress(chart, search);
  const kept = comparedIn(chart, search);
  if (view !== 'latest') kept.set('view', view);
  return `${withSearch(`/authorities/${slug}/${policyArea}`, kept)}#${metric}`;
}

/** Both charts of a comparison stand on one page. */
function comparisonAddress(chart: ChartOf, search: string): string {
  const kept = comparedIn(chart, search);
  return withSearch('/compare', new URLSearchParams([['metric', chart.metric], ...kept]));
}

/** Of all that an address may hold, what a chart obeys. */
function comparedIn({ slug }: ChartOf, search: string): URLSearchParams {
  const obeyed = slug === null ? obeyedByName : obeyedOfOne;
  return new URLSearchParams(
    [...new URLSearchParams(search)].filter(
      ([name, value]) => value.trim() !== '' && obeyed.includes(name),
    ),
  );
}

const obeyedByName = ['with', 'asOf'];
const obeyedOfOne = ['group', 'neighbours', ...obeyedByName];

function withSearch(path: string, search: URLSearchParams): string {
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}
