// An authority in a policy area: one card for each metric, in one of four views.
import { contextBeside } from '#lib/area/context-beside';
import { viewOf } from '#lib/area/view';
import { asOfOf } from '#lib/as-of/as-of';
import { dutiesOf } from '#lib/authorities/duties';
import { relatedTo } from '#lib/authorities/related';
import { namesToOffer } from '#lib/comparators/named';
import { authorities, contextVariables, metrics, policyArea } from '#lib/server/api';
import { areaCards } from '#lib/server/area-cards';
import { authorityOfPage } from '#lib/server/authority-of-page';
import { comparatorsOf } from '#lib/server/comparators-of';
import { contextRows } from '#lib/server/context-rows';
import { leaveEmptyFields } from '#lib/server/leave-empty-fields';
import { today } from '#lib/server/today';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const authority = await authorityOfPage(params.slug, url);
  leaveEmptyFields(url);
  const view = viewOf(url);
  const asOf = asOfOf(url, today());
  const [area, everyMetric, everyVariable, everyAuthority] = await Promise.all([
    policyArea(params.area),
    metrics(),
    contextVariables(),
    authorities(),
  ]);
  const { groups, chosen, models, model, similar } = await comparatorsOf(
    url,
    authority,
    everyAuthority,
  );
  // In the order of the API: those that are no longer kept up come last.
  const inArea = everyMetric.filter(({ id }) => area.metrics.includes(id));
  const named = new Set(inArea.flatMap(({ context }) => context));
  const variables = everyVariable.filter(({ id }) => named.has(id));

  const [{ cards, caveats, chips }, context] = await Promise.all([
    areaCards({
      authority,
      metrics: inArea,
      everyMetric,
      everyAuthority,
      model: model?.id,
      neighbours: similar,
      groups,
      chosen: chosen.found,
      view,
      asOf: asOf.day,
    }),
    contextRows(variables, authority, similar, asOf.day),
  ]);
  const [duty] = dutiesOf(authority, [area], relatedTo(authority, everyAuthority), today());
  return {
    authority,
    area: { id: area.id, title: area.title },
    duty,
    view,
    asOf,
    today: today(),
    groups,
    chosen,
    names: namesToOffer(area.responsible, everyAuthority, today()),
    models,
    model,
    similar,
    chips,
    cards,
    caveats,
    context: contextBeside(variables, context, authority.code),
  };
};
