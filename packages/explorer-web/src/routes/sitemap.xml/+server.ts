import { authorities, contextVariables, metrics, policyAreas } from '#lib/server/api';
import { originOf } from '#lib/server/origin';
import { today } from '#lib/server/today';
import { addressesOf, sitemap } from '#lib/sitemap/addresses';

import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url }) => {
  const [areas, everyMetric, variables, everyAuthority] = await Promise.all([
    policyAreas(),
    metrics(),
    contextVariables(),
    authorities(),
  ]);
  const addresses = addressesOf({
    areas,
    metrics: everyMetric,
    contextVariables: variables,
    authorities: everyAuthority,
    today: today(),
  });
  return new Response(sitemap(addresses, originOf(url)), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
