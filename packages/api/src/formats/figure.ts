// What every row of figures has, whichever table it is in.
import { formatObservation, type Observation } from '@oflog/metrics-core';
import type { Snapshot } from '@oflog/store';

/** An observation, or more than one, with its text for a reader. */
export type Displayed<Row extends Observation> = Row & { display: string };
export type Figure = Displayed<Observation>;

/** The rows with their text, which stands beside the value. */
export async function* displayed<Row extends Observation>(
  snapshot: Snapshot,
  rows: AsyncIterable<Row>,
): AsyncGenerator<Displayed<Row>> {
  for await (const row of rows) {
    const { metric, authority, period, value, category } = row;
    const display = formatObservation(row, snapshot.measure(metric));
    yield Object.assign({ metric, authority, period, value, category, display }, row);
  }
}

/** Ids of the releases that a figure rests on, the latest first. */
export function releasesOf({ release, cells }: Pick<Figure, 'release' | 'cells'>): string[] {
  return [
    ...new Set([...(release === null ? [] : [release]), ...cells.map((cell) => cell.release)]),
  ];
}
