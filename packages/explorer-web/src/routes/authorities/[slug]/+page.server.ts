// An authority: what it runs and its figures in brief, what sort of place it is, whom it belongs with.
import { formatValue } from '@oflog/metrics-core';

import { contextBeside } from '#lib/area/context-beside';
import { neighbourModelOf } from '#lib/area/view';
import { asOfOf, withAsOf } from '#lib/as-of/as-of';
import { clustersOf } from '#lib/authorities/clusters';
import { dutiesOf } from '#lib/authorities/duties';
import { membershipsIn } from '#lib/authorities/memberships';
import { byName } from '#lib/authorities/pages';
import { relatedTo } from '#lib/authorities/related';
import { inBrief } from '#lib/figures/in-brief';
import { sharedCaveats } from '#lib/figures/shared-caveats';
import {
  authorities,
  comparisons,
  contextVariables,
  memberships,
  metrics,
  neighbourModels,
  neighbours,
  policyAreas,
  publications,
} from '#lib/server/api';
import { authorityOfPage } from '#lib/server/authority-of-page';
import { contextRows } from '#lib/server/context-rows';
import { today } from '#lib/server/today';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const authority = await authorityOfPage(params.slug, url);
  const asOf = asOfOf(url, today());
  const [all, areas, everyMetric, variables, models] = await Promise.all([
    authorities(),
    policyAreas(),
    metrics(),
    contextVariables(),
    neighbourModels(),
  ]);
  const model = neighbourModelOf(url, models);
  const similar = model === null ? [] : await neighbours(authority.code, model.id);
  const related = relatedTo(authority, all);
  const duties = dutiesOf(authority, areas, related, today());
  const current = everyMetric.filter(({ lifecycle }) => lifecycle.stage === 'current');
  const inArea = (area: string) => current.filter(({ policyArea }) => policyArea === area);
  const run = duties.filter(({ runs }) => runs).map(({ area }) => area);

  const [figures, context, parties, published] = await Promise.all([
    comparisons({
      metric: run.flatMap(({ id }) => inArea(id)).map(({ id }) => id),
      authority: [authority.code],
      group: ['england', 'type', 'neighbours'],
      model: model?.id,
      // Of one that has ended, the latest period is not the last of its own.
      period: authority.to === null ? ['latest'] : undefined,
      asOf: asOf.day,
    }),
    contextRows(variables, authority, similar, asOf.day),
    memberships(authority.code),
    publications(),
  ]);
  return {
    authority,
    asOf,
    related,
    memberships: membershipsIn(parties, authority.code),
    areas: run.map(({ id, title, summary }) => {
      const brief = inBrief(
        inArea(id),
        authority,
        figures.rows,
        published,
        (metric) => (value) => formatValue(value, metric),
      );
      return {
        id,
        title,
        summary,
        brief: brief.map((row) => ({ ...row, href: withAsOf(row.href, asOf.day) })),
        caveats: sharedCaveats(brief, figures.caveats, 1),
      };
    }),
    runElsewhere: duties.filter(({ runs }) => !runs),
    similar: byName(all.filter(({ code }) => similar.some((place) => place.code === code))),
    clusters: clustersOf(authority.code, models),
    context: contextBeside(variables, context, authority.code),
  };
};
