import { dutiesOf } from '#lib/authorities/duties';
import { relatedTo } from '#lib/authorities/related';
import { contextFactsOf } from '#lib/figures/context-facts';
import { authorities, contextVariables, observations, policyAreas } from '#lib/server/api';
import { authorityOfPage } from '#lib/server/authority-of-page';
import { today } from '#lib/server/today';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const authority = await authorityOfPage(params.slug, url);
  const [all, areas, variables] = await Promise.all([
    authorities(),
    policyAreas(),
    contextVariables(),
  ]);
  const related = relatedTo(authority, all);
  const { rows } = await observations({
    metric: variables.map(({ id }) => id),
    authority: [authority.code],
  });
  return {
    authority,
    related,
    duties: dutiesOf(authority, areas, related, today()),
    facts: contextFactsOf(variables, rows),
  };
};
