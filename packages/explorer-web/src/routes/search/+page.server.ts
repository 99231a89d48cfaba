import { foundGroups } from '#lib/search/found';
import { authorities, search } from '#lib/server/api';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  // Somebody may have typed where they live: what is searched for is kept nowhere.
  setHeaders({ 'cache-control': 'no-store' });
  const query = (url.searchParams.get('q') ?? '').trim();
  if (query === '') return { query, groups: [], whyNone: null };
  const [{ results, whyNone }, all] = await Promise.all([search(query), authorities()]);
  return { query, groups: foundGroups(results, all), whyNone };
};
