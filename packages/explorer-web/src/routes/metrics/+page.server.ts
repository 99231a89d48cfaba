import { contextVariables, metrics, policyAreas } from '#lib/server/api';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [areas, all, variables] = await Promise.all([policyAreas(), metrics(), contextVariables()]);
  return {
    areas: areas
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, title, metrics: ids }) => ({
        id,
        title,
        // In the order of the API: those that are no longer kept up come last.
        metrics: all.filter((metric) => ids.includes(metric.id)),
      })),
    variables: variables.map(({ id, title, description }) => ({ id, title, description })),
  };
};
