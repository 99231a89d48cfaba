import { metrics, policyArea } from '#lib/server/api';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const [area, all] = await Promise.all([policyArea(params.id), metrics()]);
  return { area, metrics: area.metrics.flatMap((id) => all.filter((metric) => metric.id === id)) };
};
