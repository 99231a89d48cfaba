// The words of one metric of one authority: reads its latest figure beside the usual groups and hands it to
// pure functions.
import { formatValue, type Authority } from '@oflog/metrics-core';

import { latestInBeing } from '../area/latest-rows';
import { cardOf, type Card } from '../figures/card';
import type { MetricItem, ObservationRow } from '../figures/model';
import { publishedOn } from '../figures/published-on';
import { comparisons, englandOf, neighbourModels, publications } from './api';
import { today } from './today';

export async function figureCard(
  metric: MetricItem,
  authority: Authority,
  /** Its figures of all periods. */
  series: ObservationRow[],
  /** The day whose knowledge is shown; undefined for today's. */
  asOf: string | undefined,
): Promise<Card> {
  const [{ rows, caveats }, everybody, published] = await Promise.all([
    comparisons({
      metric: [metric.id],
      authority: [authority.code],
      group: ['england', 'type', 'neighbours'],
      model: (await neighbourModels()).find(({ isDefault }) => isDefault)?.id,
      // Of one that has ended, the latest period is not the last of its own.
      period: authority.to === null ? ['latest'] : undefined,
      asOf,
    }),
    englandOf(metric.id, asOf),
    publications(),
  ]);
  const latest = latestInBeing(rows);
  return cardOf({
    metric,
    authority,
    rows: latest,
    series,
    everybody,
    published: publishedOn(latest[0], published),
    caveats,
    format: (value) => formatValue(value, metric),
    today: today(),
  });
}
