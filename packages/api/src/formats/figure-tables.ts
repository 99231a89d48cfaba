// The tables of figures that there are, each with its columns.
import type { Comparison, Snapshot } from '@oflog/store';

import type { TableShape } from './column';
import { comparisonColumns, comparisonKey } from './comparison-columns';
import type { Displayed, Figure } from './figure';
import { observationColumns, observationKey } from './observation-columns';

export function observationsTable(snapshot: Snapshot): TableShape<Figure> {
  return {
    name: 'observations',
    title: 'Figures about local authorities in England',
    columns: observationColumns(snapshot),
    key: observationKey,
  };
}

export function comparisonsTable(snapshot: Snapshot): TableShape<Displayed<Comparison>> {
  return {
    name: 'comparisons',
    title: 'Figures about local authorities in England, beside the middle of a group',
    columns: comparisonColumns(snapshot),
    key: comparisonKey,
  };
}
