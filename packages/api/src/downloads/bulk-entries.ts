// What the bulk download holds: the whole dataset with its definitions, and how to read it.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

import { measuresOf } from '@oflog/metrics-core';
import type { Snapshot } from '@oflog/store';

import type { Table, TableShape } from '../formats/column';
import { csvText } from '../formats/csv';
import { aboutFigures, csvwContext, csvwDialect, tableSchema } from '../formats/csvw';
import { displayed } from '../formats/figure';
import { observationsTable } from '../formats/figure-tables';
import { limits } from '../formats/limits';
import { parquetBytes } from '../formats/parquet';
import type { ZipEntry } from '../formats/zip';
import { readMe } from './read-me';
import {
  authoritiesTable,
  correctionsTable,
  membershipsOf,
  membershipsTable,
  releasesTable,
  vintagesTable,
} from './tables';

/** How many rows each file of figures has, known when it has been written. */
export type RowCounts = Map<string, number>;

/** Each entry must be read to its end before the next is asked for. */
export async function* bulkEntries(snapshot: Snapshot): AsyncGenerator<ZipEntry> {
  const counts: RowCounts = new Map();
  const observations = observationsTable(snapshot);
  const vintages = vintagesTable(snapshot);
  const measures = measuresOf(snapshot.catalogue).map(({ id }) => id);
  const file = <Row>(shape: TableShape<Row>, id: string, rows: AsyncIterable<Row>): ZipEntry => {
    const name = `${shape.name}/${id}.csv`;
    return csv(name, { ...shape, rows: counted(rows, name, counts) });
  };

  for (const id of measures) {
    const rows = snapshot.observations({ measures: [id] });
    yield file(observations, id, displayed(snapshot, rows));
  }
  for (const id of measures) {
    const rows = snapshot.vintages({ measures: [id] });
    yield file(vintages, id, displayed(snapshot, rows));
  }
  const all = { ...observations, rows: displayed(snapshot, snapshot.observations({})) };
  yield { name: 'observations.parquet', contents: parquetBytes(all, { limits }) };

  yield csv('authorities.csv', { ...authoritiesTable, rows: each(snapshot.authorities.all) });
  yield csv('releases.csv', { ...releasesTable, rows: each([...snapshot.releases.values()]) });
  yield csv('corrections.csv', { ...correctionsTable, rows: each(snapshot.corrections) });
  yield csv('memberships.csv', { ...membershipsTable, rows: each(membershipsOf(snapshot)) });

  yield json('catalogue.json', snapshot.catalogue);
  for (const schema of ['catalogue', 'observation']) {
    const source = require.resolve(`@oflog/metrics-core/schema/${schema}.json`);
    yield { name: `schema/${schema}.json`, contents: [await readFile(source)] };
  }
  yield json('schema/observations-table.json', tableSchema(observations));
  yield json('schema/vintages-table.json', tableSchema(vintages));
  yield json('csv-metadata.json', tableGroup(snapshot, [...counts.keys()]));
  yield { name: 'README.md', contents: [readMe(snapshot, counts)] };
}

const require = createRequire(import.meta.url);

/** Every CSV file of the archive with its columns, as CSV on the Web describes a group of tables. */
function tableGroup(snapshot: Snapshot, filesOfFigures: readonly string[]) {
  const measures = new Set(measuresOf(snapshot.catalogue).map(({ id }) => id));
  return {
    '@context': csvwContext,
    ...aboutFigures(snapshot, 'Figures about local authorities in England', measures),
    dialect: csvwDialect,
    tables: [
      ...filesOfFigures.map((url) => ({
        url,
        tableSchema: `schema/${path.dirname(url)}-table.json`,
      })),
      ...[authoritiesTable, releasesTable, correctionsTable, membershipsTable].map(
        (shape: TableShape<never>) => ({
          url: `${shape.name}.csv`,
          tableSchema: tableSchema(shape),
        }),
      ),
    ],
  };
}

function csv<Row>(name: string, table: Table<Row>): ZipEntry {
  return { name, contents: csvText(table) };
}

function json(name: string, contents: unknown): ZipEntry {
  return { name, contents: [`${JSON.stringify(contents, null, 2)}\n`] };
}

async function* counted<Row>(
  rows: AsyncIterable<Row>,
  name: string,
  counts: RowCounts,
): AsyncGenerator<Row> {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    yield row;
  }
  counts.set(name, count);
}

async function* each<Row>(rows: Iterable<Row>): AsyncGenerator<Row> {
  yield* rows;
}
