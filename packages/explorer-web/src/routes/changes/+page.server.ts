import { byDay, kindNames, ofKind } from '#lib/changes/by-day';
import { changes, contextVariables, metrics } from '#lib/server/api';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const [all, everyMetric, variables] = await Promise.all([
    changes(),
    metrics(),
    contextVariables(),
  ]);
  const asked = url.searchParams.get('kind');
  return {
    kind: asked !== null && asked in kindNames ? asked : null,
    days: byDay(ofKind(all, asked)),
    counts: Object.fromEntries(
      Object.keys(kindNames).map((kind) => [kind, ofKind(all, kind).length]),
    ),
    total: all.length,
    metrics: Object.fromEntries(everyMetric.map(({ id, title }) => [id, title])),
    variables: Object.fromEntries(variables.map(({ id, title }) => [id, title])),
  };
};
