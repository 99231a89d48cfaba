// What the API of this run holds, so that tests cover every policy area that is declared.
import { createClient, type Schemas } from '@oflog/api-client';

export async function policyAreas(): Promise<Schemas['PolicyArea'][]> {
  const { data } = await createClient(process.env.API_URL ?? '').GET('/v1/policy-areas');
  return data?.data ?? [];
}

/** Context variables: the first, and the first that has classes in the place of numbers. */
export async function twoContextVariables(): Promise<string[]> {
  const { data } = await createClient(process.env.API_URL ?? '').GET('/v1/context-variables');
  const all = data?.data ?? [];
  const ofClasses = all.find(({ unit }) => unit.quantity === 'category');
  return [all[0], ofClasses].flatMap((variable) => variable?.id ?? []);
}

/** A metric that districts and counties both have, so that it has two maps. */
export async function metricOfBothTiers(): Promise<Schemas['Metric']> {
  const { data } = await createClient(process.env.API_URL ?? '').GET('/v1/metrics');
  const found = data?.data.find(({ responsible: { types } }) =>
    (['district', 'county'] as const).every((type) => types.includes(type)),
  );
  if (found === undefined) throw new Error('No metric is of districts and of counties.');
  return found;
}

/** An authority in being that runs the service: the first by name. */
export async function responsibleFor(area: string): Promise<Schemas['Authority']> {
  const { data } = await createClient(process.env.API_URL ?? '').GET('/v1/authorities', {
    params: { query: { responsibleFor: area } },
  });
  const found = data?.data.find(({ to, type }) => to === null && type !== 'joint-body');
  if (found === undefined) throw new Error(`Nobody is responsible for ${area}.`);
  return found;
}

/** An address for each template, with the four views of the area that has fewest metrics. */
export async function everyTemplate(): Promise<string[]> {
  const areas = await policyAreas();
  const [smallest] = areas.toSorted((a, b) => a.metrics.length - b.metrics.length);
  if (smallest === undefined) throw new Error('The API has no policy area.');
  const [metric = ''] = smallest.metrics;
  const { slug } = await responsibleFor(smallest.id);
  const ofBothTiers = await metricOfBothTiers();
  const variables = await twoContextVariables();
  return [
    '/',
    '/search',
    '/search?q=kent',
    '/search?q=nowhere-at-all',
    '/authorities',
    '/authorities/burnley',
    '/authorities/greater-manchester',
    '/authorities/allerdale',
    '/authorities/kent/report',
    '/authorities/greater-manchester/report',
    '/authorities/allerdale/report',
    ...(await everyArea()),
    ...['trend', 'table', 'about'].map(
      (view) => `/authorities/${slug}/${smallest.id}?view=${view}`,
    ),
    `/authorities/${slug}/${smallest.id}?with=Kent&with=Bournemouth,+Christchurch+and+Poole&with=nobody&group=region&group=neighbours`,
    `/authorities/${slug}/${smallest.id}?view=trend&with=Kent&with=Leeds&asOf=2022-03-01`,
    '/compare',
    '/compare?metric=no-such-metric&with=nobody',
    `/compare?metric=${metric}&with=kent&with=${slug}&with=burnley&with=westminster`,
    '/policy-areas',
    `/policy-areas/${smallest.id}`,
    `/policy-areas/${smallest.id}?asOf=2022-03-01`,
    '/metrics',
    `/metrics/${metric}`,
    `/metrics/${metric}?view=map`,
    `/metrics/${metric}?view=data`,
    `/metrics/${ofBothTiers.id}?view=map&areas=upper-tier`,
    `/metrics/${ofBothTiers.id}?view=table&region=London`,
    `/metrics/${metric}?view=map&asOf=2001-01-01`,
    ...variables.flatMap((id) => [`/context/${id}`, `/context/${id}?view=map`]),
    `/context/${variables[0] ?? ''}?view=table&type=county`,
    `/figures/${metric}/${slug}`,
    `/embed/${metric}/${slug}?with=Kent`,
    `/embed/${metric}/${slug}?view=trend`,
    `/embed/${metric}/greater-manchester`,
    `/embed/${metric}?with=kent&with=${slug}`,
    '/data',
    '/releases',
    '/changes',
    '/changes?kind=correction',
    '/changes?kind=definition',
    '/using-these-figures',
    '/methods',
    '/glossary',
    '/about',
    '/accessibility',
    '/privacy',
    '/no-such-page',
  ];
}

/** Each policy area, for an authority that runs it. */
export async function everyArea(view = ''): Promise<string[]> {
  const areas = await policyAreas();
  return Promise.all(
    areas.map(async ({ id }) => `/authorities/${(await responsibleFor(id)).slug}/${id}${view}`),
  );
}
