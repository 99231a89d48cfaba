import { metrics, policyAreas } from '#lib/server/api';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [areas, all] = await Promise.all([policyAreas(), metrics()]);
  return {
    areas: areas
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, title, metrics: ids }) => ({
        id,
        title,
        // In the order of the API: those that are no longer kept up come last.
        metrics: all.filter((metric) => ids.includes(metric.id)),
      })),
  };
};
