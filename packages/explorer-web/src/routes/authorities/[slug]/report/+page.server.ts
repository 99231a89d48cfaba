// An authority’s report over all policy areas that it runs, made to be printed.
import { contextBeside } from '#lib/area/context-beside';
import { neighbourModelOf } from '#lib/area/view';
import { asOfOf } from '#lib/as-of/as-of';
import { dutiesOf } from '#lib/authorities/duties';
import { membershipsIn } from '#lib/authorities/memberships';
import { relatedTo } from '#lib/authorities/related';
import {
  authorities,
  contextVariables,
  memberships,
  metrics,
  neighbourModels,
  neighbours,
  policyAreas,
} from '#lib/server/api';
import { authorityOfPage } from '#lib/server/authority-of-page';
import { contextRows } from '#lib/server/context-rows';
import { reportAreas } from '#lib/server/report-areas';
import { today } from '#lib/server/today';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, parent }) => {
  const authority = await authorityOfPage(params.slug, url);
  const asOf = asOfOf(url, today());
  const [all, areas, everyMetric, variables, models, { canonical }] = await Promise.all([
    authorities(),
    policyAreas(),
    metrics(),
    contextVariables(),
    neighbourModels(),
    parent(),
  ]);
  const model = neighbourModelOf(url, models);
  const similar = model === null ? [] : await neighbours(authority.code, model.id);
  const related = relatedTo(authority, all);
  const duties = dutiesOf(authority, areas, related, today());
  const runs = duties.filter((duty) => duty.runs).map(({ area }) => area);

  const [report, context, parties] = await Promise.all([
    reportAreas(authority, runs, everyMetric, model?.id, asOf.day),
    contextRows(variables, authority, similar, asOf.day),
    memberships(authority.code),
  ]);
  return {
    authority,
    asOf,
    related,
    memberships: membershipsIn(parties, authority.code),
    duties,
    model,
    similar,
    context: contextBeside(variables, context, authority.code),
    ...report,
    made: today(),
    /** Where readers reach this page, as it is printed. */
    origin: canonical === null ? url.origin : new URL(canonical).origin,
  };
};
