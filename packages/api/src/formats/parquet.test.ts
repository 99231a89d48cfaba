import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { parquetReader, type ParquetReader } from '../../tests/read-tables';
import { parquetBytes } from './parquet';
import { plantedText, tableOf } from './testing/planted-table';

let reader: ParquetReader;
beforeAll(async () => {
  reader = await parquetReader();
});
afterAll(() => reader.close());

async function written(texts: readonly string[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of parquetBytes(tableOf(texts), { about: 'a test' })) pieces.push(piece);
  return Buffer.concat(pieces);
}

it('texts come back from Parquet as they were, and numbers bit by bit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(plantedText, { minLength: 1 }), async (texts) => {
      const wellFormed = texts.map((text) => text.toWellFormed());
      const rows = await reader.rows(await written(wellFormed));
      expect(rows.map(({ name }) => name)).toEqual(wellFormed);
      expect(rows.map(({ value }) => value)).toEqual(texts.map((_, index) => -index / 3 + 0));
    }),
    { numRuns: 25 },
  );
});

it('a table without rows has its columns and their types', async () => {
  const described = await reader.rows(await written([]), 'describe select * from $file');
  expect(described.map((column) => [column.column_name, column.column_type])).toEqual([
    ['name', 'VARCHAR'],
    ['note', 'VARCHAR'],
    ['value', 'DOUBLE'],
  ]);
});

it('rows come back in order from as many groups as they fill', async () => {
  const texts = Array.from({ length: 12_345 }, (_, index) => `row ${index}`);
  const bytes = await written(texts);
  const rows = await reader.rows(bytes);
  expect(rows.map(({ name }) => name)).toEqual(texts);
});
