// Every observation of the committed dataset, the same in JSON, CSV, XLSX, Parquet and the bulk download.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { catalogue, measuresOf } from '@oflog/metrics-core';
import { buildSnapshot } from '@oflog/store';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildServer } from '../src';
import { writeDownloads } from '../src/downloads/write-downloads';
import type { FiguresMeta } from '../src/schemas/answer';
import type { ObservationRow } from '../src/schemas/observation';
import {
  parquetReader,
  readCsv,
  readSheet,
  readWorkbook,
  type ParquetReader,
  type ReadRow,
} from './read-tables';
import { asking, type Served } from './served';

const numbers = new Set(['value', 'lower', 'upper', 'numerator', 'denominator']);

let folder: string;
let served: Served;
let bulk: Buffer;
let inParquet: Map<unknown, ReadRow[]>;
let parquet: ParquetReader;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'formats-'));
  const dataDir = path.resolve(import.meta.dirname, '../../../data');
  await buildSnapshot({ dataDir, snapshotDir: folder, catalogue });
  const [download] = (await writeDownloads({ snapshotDir: folder })).files;
  bulk = await readFile(path.join(folder, download!.file));
  parquet = await parquetReader();
  const all = await parquet.rows(inBulk('observations.parquet'));
  inParquet = Map.groupBy(all, ({ metric }) => metric);
  served = await asking(await buildServer({ snapshotDir: folder }));
});
afterAll(async () => {
  await served.app.close();
  await parquet.close();
  await rm(folder, { recursive: true });
});

async function bytesAt(address: string): Promise<Buffer> {
  // Uncompressed: what is compressed, and how, is no matter of formats.
  const headers = { 'accept-encoding': 'identity' };
  const response = await fetch(`${served.origin}${address}`, { headers });
  expect(response.status, address).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

function inBulk(name: string): Buffer {
  const entry = unzipSync(bulk, { filter: (file) => file.name === name })[name];
  if (entry === undefined) throw new Error(`The bulk download has no ${name}.`);
  return Buffer.from(entry);
}

/** What JSON says of a figure, as the columns of the other formats must say it. */
function asColumns(row: ObservationRow): ReadRow {
  return {
    metric: row.metric,
    authority: row.authority,
    period: row.period,
    value: row.value,
    category: row.category,
    display: row.display,
    state: row.state,
    marks: row.marks.join(' ') || null,
    lower: row.interval?.lower ?? null,
    upper: row.interval?.upper ?? null,
    numerator: row.numerator,
    denominator: row.denominator,
    caveats: row.caveats.join(' ') || null,
    release: row.release,
  };
}

/** The first differences, in words; none where a table has every column of the figures and agrees. */
function differences(figures: readonly ReadRow[], table: readonly ReadRow[]): string[] {
  const found = figures.length === table.length ? [] : [`${table.length} rows`];
  for (const [index, figure] of figures.entries()) {
    for (const column in figure) {
      const cell = figure[column];
      const other = table[index]?.[column];
      // Object.is tells zero from minus zero, and takes a number for itself only bit by bit.
      if (!Object.is(cell, other)) {
        found.push(`row ${index}, ${column}: ${String(cell)} is ${String(other)}`);
      }
    }
    if (found.length > 5) break;
  }
  return found;
}

function attributionIn(table: readonly ReadRow[]): string[] {
  const cells = new Set(table.map(({ attribution }) => String(attribution ?? '')));
  return [...new Set([...cells].flatMap((cell) => cell.split(' | ')))]
    .filter((sentence) => sentence !== '')
    .sort();
}

describe.each(measuresOf(catalogue).map(({ id }) => id))('every figure of %s', (id) => {
  it('is the same in JSON, CSV, XLSX, Parquet and in bulk', async () => {
    const query = `metric=${id}`;
    const json = (await bytesAt(`/v1/observations?${query}`)).toString();
    const { data, meta } = JSON.parse(json) as { data: ObservationRow[]; meta: FiguresMeta };
    const csvText = (await bytesAt(`/v1/observations.csv?${query}`)).toString();
    const csv = readCsv(csvText, numbers);
    expect(differences(data.map(asColumns), csv)).toEqual([]);
    expect(attributionIn(csv)).toEqual(meta.attribution);
    expect(csv.filter(({ state, value }) => state !== 'value' && value !== null)).toEqual([]);

    const workbook = readWorkbook(await bytesAt(`/v1/observations.xlsx?${query}`));
    expect(differences(csv, readSheet(workbook, 'Data')), 'XLSX').toEqual([]);
    const table = await parquet.rows(await bytesAt(`/v1/observations.parquet?${query}`));
    expect(differences(csv, table), 'Parquet').toEqual([]);
    expect(differences(csv, inParquet.get(id) ?? []), 'Parquet in bulk').toEqual([]);
    expect(inBulk(`observations/${id}.csv`).toString() === csvText, 'CSV in bulk').toBe(true);

    const notes = readSheet(workbook, 'Notes');
    const caveats = notes.filter(({ about }) => String(about).startsWith('caveat'));
    expect(caveats.map((row) => row.id)).toEqual(meta.caveats.map((caveat) => caveat.id));
    expect(notes.find(({ about }) => about === 'limits')?.text).toBe(meta.limits);
    const definitions = readSheet(workbook, 'Definitions').map((row) => row.id);
    expect(definitions).toEqual(data.length > 0 ? [id] : []);
  });
});
