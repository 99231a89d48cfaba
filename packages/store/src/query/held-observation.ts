// An observation as a row of the database has it.
import type { Day, Mark, Observation, State } from '@oflog/metrics-core';

import { readCells } from '../dataset/cells';
import type { Row } from '../database/database';
import type { Definitions } from './definitions';
import type { Figure, StoredFigure } from './positions';

export interface StoredObservation extends StoredFigure, Row {
  release: string | null;
  value: number | null;
  category: string | null;
  state: State;
  marks: string;
  lower_bound: number | null;
  upper_bound: number | null;
  numerator: number | null;
  denominator: number | null;
  cells: string;
  caveats: string;
  published: Day | null;
  appeared: Day | null;
}

/** What {@link heldObservation} needs, of `observations o`. */
export const observationColumns = `
  o.measure, o.place, o.period, o.release, o.value, o.category, o.state, o.marks,
  o.lower_bound, o.upper_bound, o.numerator, o.denominator, o.cells, o.caveats, o.published, o.appeared`;

export function heldObservation(
  { measure, authority, period }: Figure,
  row: StoredObservation,
  definitions: Definitions,
): Observation {
  return {
    metric: measure,
    authority,
    period,
    value: row.value,
    category: row.category,
    state: row.state,
    marks: words(row.marks) as Mark[],
    interval:
      row.lower_bound === null || row.upper_bound === null
        ? null
        : { lower: row.lower_bound, upper: row.upper_bound },
    numerator: row.numerator,
    denominator: row.denominator,
    caveats: words(row.caveats),
    release: row.release,
    cells: readCells(row.cells, definitions.inputColumns(measure)),
  };
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
