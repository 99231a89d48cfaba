// What goes with an answer that is about figures but is no list of rows.
import { caveatsOf, type Day } from '@oflog/metrics-core';
import type { AnyMeasure, Snapshot } from '@oflog/store';

import { metaOf } from './answer';
import { limits } from './formats/limits';
import { attributionOfMeasures } from './resources/definitions';
import type { FiguresMeta } from './schemas/answer';

/** Of all figures of a measure: every caveat of it, and the publications that it is read from. */
export function metaOfMeasure(
  snapshot: Snapshot,
  measure: AnyMeasure,
  asOf: Day | undefined,
): FiguresMeta {
  return {
    ...metaOf(snapshot, 1, attributionOfMeasures(snapshot, [measure])),
    caveats: caveatsOf(snapshot.catalogue, measure),
    limits,
    asOf: asOf ?? null,
  };
}
