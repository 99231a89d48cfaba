// A policy area: what its metrics ask, who has figures, who runs the service, and where the figures come from.
import type { MetricItem } from '#lib/figures/model';
import { metricOfArea, type Held } from '#lib/policy-areas/metrics-of-area';
import { sourcesOfArea } from '#lib/policy-areas/sources-of-area';
import { calendar, metric, metrics, policyArea } from '#lib/server/api';
import { distribution } from '#lib/server/measures';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const [area, all, expected] = await Promise.all([policyArea(params.id), metrics(), calendar()]);
  // In the order of the API: those that are no longer kept up come last.
  const inArea = all.filter(({ id }) => area.metrics.includes(id));
  const [definitions, held] = await Promise.all([
    Promise.all(inArea.map(({ id }) => metric(id))),
    Promise.all(inArea.map(heldOf)),
  ]);
  return {
    area: { id: area.id, title: area.title, summary: area.summary },
    responsible: area.responsible.statement,
    metrics: inArea.map((one, index) => metricOfArea(one, held[index] ?? null)),
    sources: sourcesOfArea(
      definitions.flatMap(({ included }) => included.publications),
      expected,
    ),
    download: `/v1/observations.csv?${new URLSearchParams(inArea.map(({ id }) => ['metric', id])).toString()}`,
  };
};

/** Who has a figure in the latest period; null where no figure is held. */
async function heldOf({ id, periods }: MetricItem): Promise<Held | null> {
  return periods.length === 0
    ? null
    : distribution('metrics', { id, period: null, asOf: undefined });
}
