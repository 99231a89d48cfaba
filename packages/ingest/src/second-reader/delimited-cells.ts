// Cells of a CSV file, as DuckDB reads them: all as text, the first line as row 1.
import { readFile } from 'node:fs/promises';

import { DuckDBInstance } from '@duckdb/node-api';

import { columnNumber, type FoundCells, type RawCell, type WantedCells } from './raw-cell';

export async function delimitedCells(file: string, wanted: WantedCells): Promise<FoundCells> {
  const bare = (await readFile(file, 'latin1')).replace(/"[^"]*"/g, '"');
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  try {
    const reader = await connection.runAndReadAll(
      `select * from read_csv($file, all_varchar = true, header = false, delim = $delimiter, quote = '"',
                              escape = '"', strict_mode = true, parallel = false)`,
      { file, delimiter: commonest(bare) },
    );
    const rows = withBlankLines(bare, reader.getRowsJS());
    return new Map(
      [...wanted].map(([sheet, references]) => [
        sheet,
        new Map([...references].map((reference) => [reference, cellAt(rows, reference)])),
      ]),
    );
  } finally {
    connection.closeSync();
  }
}

/** The separator that stands most often outside of quoted cells. */
function commonest(bare: string): string {
  const [first] = [',', ';', '\t', '|']
    .map((separator) => ({ separator, times: bare.split(separator).length }))
    .sort((a, b) => b.times - a.times);
  return first?.separator ?? ',';
}

/** DuckDB leaves blank lines out, which a spreadsheet counts. */
function withBlankLines(
  bare: string,
  rows: readonly (readonly unknown[])[],
): readonly (readonly unknown[])[] {
  let next = 0;
  return bare.split(/\r\n?|\n/).map((line) => {
    const row = line === '' ? [] : (rows[next] ?? []);
    if (line !== '') next += 1;
    return row;
  });
}

function cellAt(rows: readonly (readonly unknown[])[], reference: string): RawCell {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  const cell = rows[Number(row) - 1]?.[columnNumber(letters) - 1];
  return typeof cell === 'string' && cell !== '' ? cell : null;
}
