// The pages that are weighed and rated: the heart of the explorer for different authorities, and its templates.
import { catalogue } from '@oflog/metrics-core';

export interface MeasuredPage {
  title: string;
  address: string;
}

const views = ['latest', 'trend', 'table', 'about'];
const longestName = 'bournemouth-christchurch-and-poole';
const authorities = ['isles-of-scilly', 'city-of-london', 'birmingham', 'kent', longestName];
/** As many as a reader can choose, with long names. */
const fourChosen = [
  'redcar-and-cleveland',
  'kingston-upon-hull',
  'kensington-and-chelsea',
  'kings-lynn-and-west-norfolk',
];

/** The policy area with most metrics: its pages are the largest. */
function largestArea(): { id: string; metric: string } {
  const counted = catalogue.policyAreas.map(({ id }) => ({
    id,
    metrics: catalogue.metrics.filter(({ policyArea }) => policyArea === id),
  }));
  const [largest] = counted.toSorted((a, b) => b.metrics.length - a.metrics.length);
  return { id: largest?.id ?? '', metric: largest?.metrics[0]?.id ?? '' };
}

/** Each view of the largest area, for small and large authorities and for four chosen ones. */
export function weighedPages(): MeasuredPage[] {
  const { id } = largestArea();
  const of = (slug: string, view: string, chosen: readonly string[]) => {
    const choices = new URLSearchParams(view === 'latest' ? {} : { view });
    for (const one of chosen) choices.append('with', one);
    return `/authorities/${slug}/${id}${choices.size === 0 ? '' : `?${choices.toString()}`}`;
  };
  return views.flatMap((view) => [
    ...authorities.map((slug) => ({ title: `${slug}, ${view}`, address: of(slug, view, []) })),
    { title: `four chosen, ${view}`, address: of(longestName, view, fourChosen) },
  ]);
}

/** One of each main template. */
export function ratedPages(): MeasuredPage[] {
  const { id, metric } = largestArea();
  const pages: [title: string, address: string][] = [
    ['home', '/'],
    ['authorities', '/authorities'],
    ['authority', '/authorities/kent'],
    ...views.map((view): [string, string] => [
      `authority × area, ${view}`,
      `/authorities/kent/${id}${view === 'latest' ? '' : `?view=${view}`}`,
    ]),
    ['report', '/authorities/kent/report'],
    ['policy area', `/policy-areas/${id}`],
    ['metric', `/metrics/${metric}`],
    ['metric, map', `/metrics/${metric}?view=map`],
    ['metric, table', `/metrics/${metric}?view=table`],
    ['figure', `/figures/${metric}/kent`],
    ['compare', `/compare?metric=${metric}&with=kent&with=leeds`],
    ['data', '/data'],
    ['methods', '/methods'],
    ['changes', '/changes'],
    ['releases', '/releases'],
  ];
  return pages.map(([title, address]) => ({ title, address }));
}

/** Those that the documentation shows, by the name of the picture. */
export function shownPages(): MeasuredPage[] {
  const { id, metric } = largestArea();
  const area = `/authorities/bristol/${id}`;
  return [
    { title: 'home', address: '/' },
    { title: 'authority', address: '/authorities/bristol' },
    { title: 'area-latest', address: `${area}#${metric}` },
    { title: 'area-trend', address: `${area}?view=trend#${metric}` },
    { title: 'metric-map', address: `/metrics/${metric}?view=map#map` },
    { title: 'figure', address: `/figures/${metric}/bristol` },
    { title: 'compare', address: `/compare?metric=${metric}&with=bristol&with=leeds#question` },
    { title: 'report', address: '/authorities/bristol/report' },
  ];
}
