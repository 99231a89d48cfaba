import { everythingToFind } from '#lib/search/everything';
import { foundGroups } from '#lib/search/found';
import {
  authorities,
  contextVariables,
  glossary,
  metrics,
  policyAreas,
  search,
} from '#lib/server/api';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const query = (url.searchParams.get('q') ?? '').trim();
  const all = await authorities();
  if (query === '') {
    const groups = everythingToFind({
      authorities: all,
      policyAreas: await policyAreas(),
      metrics: await metrics(),
      contextVariables: await contextVariables(),
      glossary: await glossary(),
    });
    return { query, groups, whyNone: null };
  }
  // Somebody may have typed where they live: what is searched for is kept nowhere.
  setHeaders({ 'cache-control': 'no-store' });
  const { results, whyNone } = await search(query);
  return { query, groups: foundGroups(results, all), whyNone };
};
