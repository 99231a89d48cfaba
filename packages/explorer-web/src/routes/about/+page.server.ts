// The page stands while the API is away: it leaves out the policy areas then.
import { policyAreas } from '#lib/server/api';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const areas = await policyAreas().catch(() => []);
  return { areas: areas.toSorted((a, b) => a.order - b.order) };
};
