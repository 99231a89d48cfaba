// Where a figure was read, as text: `release!sheet!ref`, with `;` between each two.
import type { CellReference } from '@oflog/metrics-core';

export function cellReferences(cells: readonly CellReference[]): string {
  return cells.map(({ release, sheet, ref }) => `${release}!${encoded(sheet)}!${ref}`).join(';');
}

/** Signs that part one reference, or one part of it, from the next. */
function encoded(sheet: string): string {
  return sheet.replaceAll('%', '%25').replaceAll('!', '%21').replaceAll(';', '%3B');
}
