import { expectedReleases, latestReleases } from '#lib/releases/releases';
import { publications } from '#lib/server/api';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const all = await publications();
  return { latest: latestReleases(all), expected: expectedReleases(all) };
};
