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
        metrics: ids.flatMap((one) => all.filter((metric) => metric.id === one)),
      })),
  };
};
