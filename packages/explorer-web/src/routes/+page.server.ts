import { policyAreas } from '#lib/server/api';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const areas = await policyAreas();
  return { areas: areas.toSorted((a, b) => a.order - b.order) };
};
