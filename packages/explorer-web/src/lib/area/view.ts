// What the address of an area page asks for: which view, and which neighbours.
import type { NeighbourModel } from '@oflog/metrics-core';

export const views = ['latest', 'trend', 'table', 'about'] as const;
export type View = (typeof views)[number];

export const viewNames: Record<View, string> = {
  latest: 'Latest',
  trend: 'Over time',
  table: 'Table',
  about: 'About the data',
};

/** The view of the address; any other text is the first view. */
export function viewOf(url: URL): View {
  return views.find((view) => view === url.searchParams.get('view')) ?? 'latest';
}

/** The model of the address, else the default one; null where none is declared. */
export function neighbourModelOf(url: URL, models: NeighbourModel[]): NeighbourModel | null {
  const asked = url.searchParams.get('neighbours');
  return models.find(({ id }) => id === asked) ?? models.find(({ isDefault }) => isDefault) ?? null;
}

/** The same page in another view, its other choices kept. */
export function hrefOfView(url: Pick<URL, 'pathname' | 'search'>, view: View): string {
  // A form sends its empty fields too.
  const search = new URLSearchParams(
    [...new URLSearchParams(url.search)].filter(([, value]) => value !== ''),
  );
  if (view === 'latest') search.delete('view');
  else search.set('view', view);
  const text = search.toString();
  return `${url.pathname}${text === '' ? '' : `?${text}`}`;
}
