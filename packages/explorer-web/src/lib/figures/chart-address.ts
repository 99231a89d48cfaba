// Where one chart of an area page is found by itself: as a file, and in a frame for other sites. What the
// reader compares with stays in the address.

export interface ChartOf {
  /** Id of the metric. */
  metric: string;
  /** Of the authority. */
  slug: string;
  view: 'latest' | 'trend';
}

/** `search` is that of the area page, or of another address of the same chart. */
export function chartAddress(
  { metric, slug, view }: ChartOf,
  format: 'svg' | 'png',
  search: string,
): string {
  return withSearch(`/charts/${metric}/${slug}/${view}.${format}`, comparedIn(search));
}

export function embedAddress({ metric, slug, view }: ChartOf, search: string): string {
  const kept = comparedIn(search);
  if (view !== 'latest') kept.set('view', view);
  return withSearch(`/embed/${metric}/${slug}`, kept);
}

/** Where the code stands that shows the chart on another site. */
export function embedCodeAddress({ metric, slug }: ChartOf, search: string): string {
  return `${withSearch(`/figures/${metric}/${slug}`, comparedIn(search))}#embed`;
}

/** The card of the metric on the area page. */
export function cardAddress(
  { metric, slug, view }: ChartOf,
  policyArea: string,
  search: string,
): string {
  const kept = comparedIn(search);
  if (view !== 'latest') kept.set('view', view);
  return `${withSearch(`/authorities/${slug}/${policyArea}`, kept)}#${metric}`;
}

/** Of all that an address may hold, what a chart obeys. */
function comparedIn(search: string): URLSearchParams {
  return new URLSearchParams(
    [...new URLSearchParams(search)].filter(
      ([name, value]) => value.trim() !== '' && obeyed.includes(name),
    ),
  );
}

const obeyed = ['group', 'neighbours', 'with', 'asOf'];

function withSearch(path: string, search: URLSearchParams): string {
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}
