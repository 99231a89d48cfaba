// The bulk download: what is in it, how it is listed and sent, and that it goes with its snapshot.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { catalogue as wholeCatalogue, stateExplanations } from '@oflog/metrics-core';
import { buildSnapshot } from '@oflog/store';
import { smallCatalogue, temporaryDataset, type TemporaryDataset } from '@oflog/store/testing';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildServer } from '../src';
import { writeDownloads, type WrittenDownloads } from '../src/downloads/write-downloads';
import { limits } from '../src/formats/limits';
import { parquetReader, readCsv } from './read-tables';
import { asking, type Served } from './served';

const catalogue = smallCatalogue(wholeCatalogue);
const measures = [...catalogue.metrics, ...catalogue.contextVariables];

interface Listed {
  file: string;
  address: string;
  bytes: number;
  sha256: string;
}

let served: Served;
let temporary: TemporaryDataset;
let written: WrittenDownloads;
let bulk: Buffer;
let files: Record<string, Uint8Array>;
beforeAll(async () => {
  temporary = await temporaryDataset(catalogue, 21);
  await buildSnapshot({ ...temporary, catalogue });
  served = await asking(await buildServer({ ...temporary, lookEveryMilliseconds: 20 }));
  const before = await served.ask('/v1/downloads');
  expect(before.body).toMatchObject({ data: [], meta: { count: 0 } });
  expect(before.headers['cache-control']).toBe('no-store');
  written = await writeDownloads(temporary);
  bulk = await readFile(path.join(temporary.snapshotDir, written.files[0]!.file));
  files = unzipSync(bulk);
});
afterAll(async () => {
  await served.app.close();
  await temporary.remove();
});

async function listed(): Promise<Listed> {
  const { data } = (await served.get('/v1/downloads')) as { data: Listed[] };
  expect(data).toHaveLength(1);
  return data[0]!;
}

function text(name: string): string {
  const file = files[name];
  if (file === undefined) throw new Error(`There is no ${name}.`);
  return strFromU8(file);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('the archive', () => {
  it('has each measure as CSV, all as Parquet, and what is needed to read them', () => {
    expect(Object.keys(files).sort()).toEqual(
      [
        ...measures.flatMap(({ id }) => [`observations/${id}.csv`, `vintages/${id}.csv`]),
        ...['observations.parquet', 'authorities.csv', 'releases.csv', 'corrections.csv'],
        ...['memberships.csv', 'catalogue.json', 'csv-metadata.json', 'README.md', 'SHA256SUMS'],
        ...['catalogue', 'observation', 'observations-table', 'vintages-table'].map(
          (name) => `schema/${name}.json`,
        ),
      ].sort(),
    );
  });

  it('has the checksum of every file but the list of them', () => {
    const lines = text('SHA256SUMS').trimEnd().split('\n');
    const sums = Object.entries(files)
      .filter(([name]) => name !== 'SHA256SUMS')
      .map(([name, bytes]) => `${sha256(bytes)}  ${name}`);
    expect(lines.toSorted()).toEqual(sums.toSorted());
  });

  it('has every vintage, and in the observations the last of them', () => {
    const id = measures[0]!.id;
    const vintages = readCsv(text(`vintages/${id}.csv`));
    const observations = readCsv(text(`observations/${id}.csv`));
    expect(vintages).toHaveLength(temporary.dataset.observations.get(id)!.length);
    const key = (row: Record<string, unknown>) => `${String(row.authority)} ${String(row.period)}`;
    const current = new Map(observations.map((row) => [key(row), row]));
    const superseded = vintages.filter((row) => row.superseded !== null);
    expect(superseded.length).toBeGreaterThan(0);
    for (const { published: _published, superseded: after, ...row } of vintages) {
      if (after === null) expect(current.get(key(row))).toEqual(row);
    }
  });

  it('has each membership with its first day', () => {
    const { memberships } = temporary.dataset.register;
    const rows = readCsv(text('memberships.csv'));
    const one = ({ body, member, from }: Record<string, unknown>) => [body, member, from].join(' ');
    expect(rows.map(one).toSorted()).toEqual(
      memberships.map((membership) => one({ ...membership })).toSorted(),
    );
  });

  it('says in its README how to read states, what the figures cannot say, and how many rows there are', () => {
    const readMe = text('README.md');
    expect(readMe).toContain(limits);
    for (const [state, explanation] of Object.entries(stateExplanations)) {
      expect(readMe).toContain(`- \`${state}\`: ${explanation}`);
    }
    for (const { id } of measures) {
      const rows = readCsv(text(`observations/${id}.csv`)).length;
      const vintages = readCsv(text(`vintages/${id}.csv`)).length;
      expect(readMe).toContain(`(\`${id}\`) | ${rows} | ${vintages} |`);
    }
  });

  it('describes every CSV file and each of its columns', () => {
    const { tables } = JSON.parse(text('csv-metadata.json')) as {
      tables: { url: string; tableSchema: string | { columns: { name: string }[] } }[];
    };
    const csvFiles = Object.keys(files).filter((name) => name.endsWith('.csv'));
    expect(tables.map(({ url }) => url).toSorted()).toEqual(csvFiles.toSorted());
    for (const { url, tableSchema } of tables) {
      const schema =
        typeof tableSchema === 'string'
          ? (JSON.parse(text(tableSchema)) as { columns: { name: string }[] })
          : tableSchema;
      expect(schema.columns.map(({ name }) => name).join(','), url).toBe(text(url).split('\n')[0]);
    }
  });

  it('has the definitions that are served', async () => {
    const kept = JSON.parse(text('catalogue.json')) as { version: string; metrics: unknown[] };
    expect(kept).toEqual(JSON.parse(JSON.stringify(catalogue)));
    expect((JSON.parse(text('schema/catalogue.json')) as { $schema: string }).$schema).toMatch(
      /draft-07/,
    );
  });

  it('has as many rows in Parquet as in all files of CSV', async () => {
    const parquet = await parquetReader();
    const [counted] = await parquet.rows(
      Buffer.from(files['observations.parquet']!),
      'select cast(count(*) as integer) as rows from $file',
    );
    await parquet.close();
    const rows = measures.map(({ id }) => readCsv(text(`observations/${id}.csv`)).length);
    expect(counted?.rows).toBe(rows.reduce((sum, count) => sum + count, 0));
  });
});

describe('a download', () => {
  it('is listed with its size and checksum', async () => {
    const { file, address, bytes, sha256: sum } = await listed();
    expect(file).toMatch(/^local-authority-data-[0-9a-f]{16}\.zip$/);
    expect(address).toBe(`/v1/downloads/${file}`);
    expect(bytes).toBe(bulk.byteLength);
    expect(sum).toBe(sha256(bulk));
  });

  it('is sent whole, with its length and its checksum as tag', async () => {
    const { address, sha256: sum } = await listed();
    const response = await fetch(`${served.origin}${address}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/zip');
    expect(response.headers.get('content-length')).toBe(String(bulk.byteLength));
    expect(response.headers.get('accept-ranges')).toBe('bytes');
    expect(response.headers.get('etag')).toBe(`"${sum}"`);
    expect(Buffer.from(await response.arrayBuffer()).equals(bulk)).toBe(true);
  });

  it('is told of without being sent', async () => {
    const { address } = await listed();
    const response = await fetch(`${served.origin}${address}`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe(String(bulk.byteLength));
  });

  it.each([
    ['bytes=0-99', 0, 100],
    ['bytes=1000-', 1_000, undefined],
    ['bytes=-7', -7, undefined],
  ])('is sent in part for %s', async (range, start, end) => {
    const { address } = await listed();
    const response = await fetch(`${served.origin}${address}`, { headers: { range } });
    const part = bulk.subarray(start, end);
    const first = start < 0 ? bulk.byteLength + start : start;
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(
      `bytes ${first}-${first + part.byteLength - 1}/${bulk.byteLength}`,
    );
    expect(response.headers.get('content-length')).toBe(String(part.byteLength));
    expect(Buffer.from(await response.arrayBuffer()).equals(part)).toBe(true);
  });

  it('is whole for who has a part of another file, and a problem beyond its end', async () => {
    const { address, sha256: sum } = await listed();
    const ask = async (headers: Record<string, string>) => {
      const response = await fetch(`${served.origin}${address}`, { headers });
      await response.arrayBuffer();
      return response;
    };
    const range = 'bytes=0-9';
    expect((await ask({ range, 'if-range': '"another"' })).status).toBe(200);
    expect((await ask({ range, 'if-range': `"${sum}"` })).status).toBe(206);
    const beyond = await ask({ range: `bytes=${bulk.byteLength}-` });
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get('content-range')).toBe(`bytes */${bulk.byteLength}`);
    expect(beyond.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it('is not sent to who has it', async () => {
    const { address, sha256: sum } = await listed();
    const response = await fetch(`${served.origin}${address}`, {
      headers: { 'if-none-match': `"${sum}"` },
    });
    expect(response.status).toBe(304);
    expect(response.headers.get('etag')).toBe(`"${sum}"`);
  });

  it.each(['nothing.zip', '..%2Fcurrent.json', 'current.json'])(
    'of another name, %s, is unknown',
    async (name) => {
      const { status, body } = await served.ask(`/v1/downloads/${name}`);
      expect(status).toBe(404);
      expect(body).toMatchObject({ code: 'unknown-download', nearest: [(await listed()).file] });
    },
  );
});

describe('writing', () => {
  it('the downloads of the same dataset elsewhere makes the same bytes', async () => {
    const other = await temporaryDataset(catalogue, 21);
    await buildSnapshot({ ...other, catalogue });
    const again = await writeDownloads(other);
    expect(again.files).toEqual(written.files);
    await other.remove();
  });

  it('them a second time finds them written', async () => {
    expect(await writeDownloads(temporary)).toEqual({ files: written.files, reused: true });
  });

  it('those of a new snapshot removes those of the old one', async () => {
    const next = { ...catalogue, version: '99.0.0' };
    await buildSnapshot({ ...temporary, catalogue: next });
    const { files: newFiles } = await writeDownloads(temporary);
    const names = (await readdir(temporary.snapshotDir)).filter((name) => name.includes('-data-'));
    expect(names).toHaveLength(2);
    expect(newFiles[0]?.file).not.toBe(written.files[0]?.file);
    await expect
      .poll(async () => (await listed()).file, { timeout: 5_000 })
      .toBe(newFiles[0]?.file);
  });
});
