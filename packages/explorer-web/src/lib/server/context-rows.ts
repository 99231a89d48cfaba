// The rows of context variables that stand beside figures: of a place and of those it is compared with.
import type { Authority, ContextVariable } from '@oflog/metrics-core';

import type { Neighbour, ObservationRow } from '../figures/model';
import { observations } from './api';

/**
 * Those of the latest period. Where the place itself has no value then, as one that was abolished, those of
 * every period: a dozen times as many, and seldom wanted.
 */
export async function contextRows(
  variables: Pick<ContextVariable, 'id'>[],
  { code }: Pick<Authority, 'code'>,
  similar: Neighbour[],
  asOf: string | undefined,
): Promise<ObservationRow[]> {
  const authority = [code, ...similar.map((one) => one.code)];
  const ids = variables.map(({ id }) => id);
  const latest = await observations({ metric: ids, authority, period: ['latest'], asOf });
  const settled = new Set(
    latest.rows.flatMap((row) =>
      row.authority === code && row.state === 'value' ? [row.metric] : [],
    ),
  );
  const others = ids.filter((id) => !settled.has(id));
  const everyPeriod = await observations({ metric: others, authority, asOf });
  return [...latest.rows.filter(({ metric }) => settled.has(metric)), ...everyPeriod.rows];
}
