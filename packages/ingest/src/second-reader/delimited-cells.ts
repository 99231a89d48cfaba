// Cells of a CSV file, as DuckDB reads them: all as text, the first line as row 1.
import { DuckDBInstance } from '@duckdb/node-api';

import { columnNumber, type FoundCells, type RawCell, type WantedCells } from './raw-cell';

export async function delimitedCells(file: string, wanted: WantedCells): Promise<FoundCells> {
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  try {
    const reader = await connection.runAndReadAll(
      `select * from read_csv($file, all_varchar = true, header = false, delim = ',', quote = '"',
                              escape = '"', strict_mode = true, parallel = false)`,
      { file },
    );
    const rows = reader.getRowsJS();
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

function cellAt(rows: readonly (readonly unknown[])[], reference: string): RawCell {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  const cell = rows[Number(row) - 1]?.[columnNumber(letters) - 1];
  return typeof cell === 'string' && cell !== '' ? cell : null;
}
