// The file of one measure's observations.
import { decimalText } from '@oflog/metrics-core';
import { observationColumns } from '@oflog/store/columns';

import type { CellBlock, EvaluatedObservation } from '../evaluate/evaluated';
import { csvText } from './csv';

export function observationFile(observations: readonly EvaluatedObservation[]): string {
  return csvText(observationColumns, observations.map(observationRow));
}

function observationRow(row: EvaluatedObservation): (string | null)[] {
  return [
    row.authority,
    row.period,
    row.release.id,
    number(row.value),
    row.category,
    row.state,
    row.marks.join(' '),
    number(row.lower),
    number(row.upper),
    number(row.numerator),
    number(row.denominator),
    cellsText(row.cells),
  ];
}

function number(value: number | null): string | null {
  return value === null ? null : decimalText(value);
}

/** `release!sheet!ref` joined by `;`, with an empty entry for each input that had no cell. */
function cellsText(blocks: readonly CellBlock[]): string {
  const entries = blocks
    .flat()
    .map((cell) => (cell === null ? '' : `${cell.release}!${encoded(cell.sheet)}!${cell.ref}`));
  return entries.every((entry) => entry === '') ? '' : entries.join(';');
}

function encoded(sheet: string): string {
  if (!/[%!;]/.test(sheet)) return sheet;
  return sheet.replaceAll('%', '%25').replaceAll('!', '%21').replaceAll(';', '%3B');
}
