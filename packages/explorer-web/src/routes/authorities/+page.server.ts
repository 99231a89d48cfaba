import { byLetter, byName, hasPage } from '#lib/authorities/pages';
import { authorities } from '#lib/server/api';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const all = (await authorities()).filter(hasPage);
  const inBeing = all.filter(({ to }) => to === null);
  return {
    combined: byName(
      inBeing.filter(({ type }) => type === 'combined-authority' || type === 'gla'),
    ).map((body) => ({
      body,
      members: byName(
        inBeing.filter(
          ({ code, combinedAuthority }) => combinedAuthority === body.code && code !== body.code,
        ),
      ),
    })),
    letters: byLetter(inBeing),
    ended: byName(all.filter(({ to }) => to !== null)),
  };
};
