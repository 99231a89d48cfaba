// The text in which an observation's cells are written: `release!sheet!ref` joined by `;`.
import type { CellReference } from '@oflog/metrics-core';

/**
 * The cells of an observation. There is one entry for each input column in turn, empty where the input
 * had no cell; a value built from parts has as many again for each part.
 */
export function readCells(text: string, inputColumns: readonly string[]): CellReference[] {
  return text.split(';').flatMap((entry, index) => {
    const column = inputColumns[index % inputColumns.length];
    if (entry === '' || column === undefined) return [];
    const [release = '', sheet = '', ref = ''] = entry.split('!');
    return [{ column, release, sheet: decoded(sheet), ref }];
  });
}

function decoded(sheet: string): string {
  return sheet.replaceAll('%3B', ';').replaceAll('%21', '!').replaceAll('%25', '%');
}
