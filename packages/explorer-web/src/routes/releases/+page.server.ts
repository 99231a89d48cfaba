import { latestReleases } from '#lib/releases/releases';
import { calendar, publications } from '#lib/server/api';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [published, expected] = await Promise.all([publications(), calendar()]);
  return {
    latest: latestReleases(published),
    awaited: expected.filter(({ status }) => status === 'awaited'),
    past: expected.filter(({ status }) => status === 'past'),
  };
};
