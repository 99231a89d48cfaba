// A policy area: what its metrics ask, who has figures, who runs the service, and where the figures come from.
import { isHttpError } from '@sveltejs/kit';

import { asOfOf, withAsOf } from '#lib/as-of/as-of';
import type { MetricItem } from '#lib/figures/model';
import { metricOfArea, type Held } from '#lib/policy-areas/metrics-of-area';
import { sourcesOfArea } from '#lib/policy-areas/sources-of-area';
import { calendar, metric, metrics, policyArea } from '#lib/server/api';
import { leaveEmptyFields } from '#lib/server/leave-empty-fields';
import { distribution } from '#lib/server/measures';
import { today } from '#lib/server/today';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  leaveEmptyFields(url);
  const asOf = asOfOf(url, today());
  const [area, all, expected] = await Promise.all([policyArea(params.id), metrics(), calendar()]);
  // In the order of the API: those that are no longer kept up come last.
  const inArea = all.filter(({ id }) => area.metrics.includes(id));
  const [definitions, held] = await Promise.all([
    Promise.all(inArea.map(({ id }) => metric(id))),
    Promise.all(inArea.map((one) => heldOf(one, asOf.day))),
  ]);
  const asked = new URLSearchParams(inArea.map(({ id }) => ['metric', id]));
  return {
    asOf,
    today: today(),
    area: { id: area.id, title: area.title, summary: area.summary },
    responsible: area.responsible.statement,
    metrics: inArea.map((one, index) => metricOfArea(one, held[index] ?? null)),
    sources: sourcesOfArea(
      definitions.flatMap(({ included }) => included.publications),
      expected,
      asOf.day,
    ),
    download: withAsOf(`/v1/observations.csv?${asked.toString()}`, asOf.day),
  };
};

/** Who has a figure in the latest period; null where no figure is held, or none was published by the day. */
async function heldOf({ id, periods }: MetricItem, asOf: string | undefined): Promise<Held | null> {
  if (periods.length === 0) return null;
  try {
    return await distribution('metrics', { id, period: null, asOf });
  } catch (fault) {
    if (isHttpError(fault, 404)) return null;
    throw fault;
  }
}
