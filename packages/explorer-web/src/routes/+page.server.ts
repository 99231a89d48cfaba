import { recentReleases } from '#lib/releases/releases';
import { calendar, policyAreas, publications } from '#lib/server/api';

import type { PageServerLoad } from './$types';

/** How many releases are told of on either side of today. */
const few = 3;

export const load: PageServerLoad = async () => {
  const [areas, published, expected] = await Promise.all([
    policyAreas(),
    publications(),
    calendar(),
  ]);
  return {
    areas: areas.toSorted((a, b) => a.order - b.order),
    latest: recentReleases(published, few),
    next: expected.filter(({ status }) => status === 'awaited').slice(0, few),
  };
};
