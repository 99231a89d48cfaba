import { metrics, policyArea } from '#lib/server/api';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const [area, all] = await Promise.all([policyArea(params.id), metrics()]);
  // In the order of the API: those that are no longer kept up come last.
  return { area, metrics: all.filter(({ id }) => area.metrics.includes(id)) };
};
