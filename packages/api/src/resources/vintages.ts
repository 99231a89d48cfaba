// Each release's statement of a figure beside the one before it.
import { formatObservation, type Day } from '@oflog/metrics-core';
import { revisionsOf, type Snapshot, type Vintage } from '@oflog/store';

import type { VintageRow } from '../schemas/vintage';

/** With a day, only what had come out by its end. Expects the oldest of each figure first. */
export async function* vintageRows(
  snapshot: Snapshot,
  vintages: AsyncIterable<Vintage>,
  asOf: Day | undefined,
): AsyncGenerator<VintageRow> {
  let previous: Vintage | null = null;
  for await (const vintage of vintages) {
    if (asOf !== undefined && vintage.published > asOf) continue;
    yield vintageRow(snapshot, vintage, previous, asOf);
    previous = vintage;
  }
}

function vintageRow(
  snapshot: Snapshot,
  vintage: Vintage,
  before: Vintage | null,
  asOf: Day | undefined,
): VintageRow {
  const { superseded } = vintage;
  const [revision] = before === null ? [] : revisionsOf([before, vintage]);
  const displayOf = (one: Vintage) => formatObservation(one, snapshot.measure(one.metric));
  return {
    ...vintage,
    display: displayOf(vintage),
    superseded: superseded !== null && asOf !== undefined && superseded > asOf ? null : superseded,
    revision:
      revision === undefined
        ? null
        : {
            release: revision.previous.release ?? '',
            value: revision.previous.value,
            display: displayOf(revision.previous),
            difference: revision.difference,
            percent: revision.percent,
            isChanged: revision.isChanged,
          },
  };
}
