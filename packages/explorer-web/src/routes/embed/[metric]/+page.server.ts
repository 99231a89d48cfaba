// One chart of the authorities that the address names, for a frame on another site.
import { comparedChart } from '#lib/server/compared-chart';
import { viewOf } from '#lib/server/shown-chart';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => ({
  chart: await comparedChart({ ...params, view: viewOf(url) }, url),
});
