import { byName, hasPage } from '#lib/authorities/pages';
import { metricsMatching } from '#lib/search';
import { authorities, authoritiesNamed, metrics } from '#lib/server/api';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const query = (url.searchParams.get('q') ?? '').trim();
  if (query === '') return { query, authorities: [], metrics: [] };
  const [named, all, measures] = await Promise.all([
    authoritiesNamed(query),
    authorities(),
    metrics(),
  ]);
  const byCode = all.filter(({ code }) => code.toLowerCase() === query.toLowerCase());
  return {
    query,
    authorities: byName([...named, ...byCode].filter(hasPage)),
    metrics: metricsMatching(measures, query),
  };
};
