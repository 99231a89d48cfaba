import { byLetter, byName, hasPage } from '#lib/authorities/pages';
import { authorities } from '#lib/server/api';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const all = (await authorities()).filter(hasPage);
  return {
    letters: byLetter(all.filter(({ to }) => to === null)),
    ended: byName(all.filter(({ to }) => to !== null)),
  };
};
