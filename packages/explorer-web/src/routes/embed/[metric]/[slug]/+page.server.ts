// One chart of an authority for a frame on another site, compared as the address says.
import { metricChart } from '#lib/server/metric-chart';
import { viewOf } from '#lib/server/shown-chart';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => ({
  chart: await metricChart({ ...params, view: viewOf(url) }, url),
});
