// Figures in every format over HTTP: how a format is chosen, what its answer is called, what it carries.
import { once } from 'node:events';
import { rm } from 'node:fs/promises';

import { catalogue as wholeCatalogue, stateExplanations } from '@oflog/metrics-core';
import { utils } from '@e965/xlsx';
import { buildSnapshot, openSnapshot } from '@oflog/store';
import {
  smallCatalogue,
  temporaryDataset,
  writeDataset,
  type TemporaryDataset,
} from '@oflog/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildServer } from '../src';
import { displayed } from '../src/formats/figure';
import { observationsTable } from '../src/formats/figure-tables';
import { limits } from '../src/formats/limits';
import { workbook } from '../src/formats/xlsx/workbook';
import { parquetReader, readCsv, readSheet, readWorkbook, type ParquetReader } from './read-tables';
import { asking, type Served } from './served';

const catalogue = smallCatalogue(wholeCatalogue);
const [metric] = catalogue.metrics;
const planted = '=HYPERLINK("https://evil.example","Ash,\nbury")';
const plantedOnOneLine = planted.replace('\n', ' ');

let served: Served;
let temporary: TemporaryDataset;
let parquet: ParquetReader;
beforeAll(async () => {
  temporary = await temporaryDataset(catalogue, 11);
  temporary.dataset.register.authorities[0]!.name = planted;
  await rm(temporary.dataDir, { recursive: true });
  await writeDataset(temporary.dataDir, temporary.dataset);
  const caveats = catalogue.caveats.map((caveat) => ({ ...caveat, text: `=1+1, "${caveat.id}"` }));
  await buildSnapshot({ ...temporary, catalogue: { ...catalogue, caveats } });
  served = await asking(await buildServer(temporary));
  parquet = await parquetReader();
});
afterAll(async () => {
  await served.app.close();
  await parquet.close();
  await temporary.remove();
});

async function fetched(address: string, accept?: string): Promise<Response> {
  return fetch(`${served.origin}${address}`, { headers: accept === undefined ? {} : { accept } });
}

async function bytesOf(response: Response): Promise<Buffer> {
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

const query = `metric=${metric!.id}&authority=E07000001&authority=E07000004`;
const types = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
};
const formats = Object.entries(types);

describe.each(['observations', 'comparisons'])('/v1/%s', (table) => {
  it.each(formats)('is %s where its address ends so', async (format, type) => {
    const { status, headers } = await fetched(`/v1/${table}.${format}?${query}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-disposition')).toMatch(
      new RegExp(
        `^attachment; filename="${table}_${metric!.id}_2-authorities_[0-9a-f]{8}\\.${format}"$`,
      ),
    );
  });

  it.each(formats)('has the same bytes as %s where that is accepted', async (format, type) => {
    const byAccept = await bytesOf(await fetched(`/v1/${table}?${query}`, type));
    const bySuffix = await bytesOf(await fetched(`/v1/${table}.${format}?${query}`));
    expect(byAccept.equals(bySuffix)).toBe(true);
  });

  it('is JSON for a browser', async () => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const { headers } = await fetched(`/v1/${table}?${query}`, accept);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(headers.get('vary')).toMatch(/accept/i);
  });

  it('names the formats that there are where none of them is accepted', async () => {
    const response = await fetched(`/v1/${table}?${query}`, 'text/html');
    expect(response.status).toBe(406);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const { code, detail } = (await response.json()) as { code: string; detail: string };
    expect(code).toBe('not-acceptable');
    for (const type of ['application/json', 'text/csv', types.xlsx, types.parquet]) {
      expect(detail).toContain(type);
    }
  });

  it('describes its CSV as CSV on the Web asks', async () => {
    const csv = await fetched(`/v1/${table}.csv?${query}`);
    const [, address = ''] =
      /^<([^>]+)>; rel="describedby"/.exec(csv.headers.get('link') ?? '') ?? [];
    expect(address).toBe(`/v1/${table}.csv-metadata.json?${query}`);
    const response = await fetched(address);
    expect(response.headers.get('content-type')).toMatch(/^application\/csvm\+json/);
    const metadata = (await response.json()) as {
      url: string;
      'dc:description': string;
      'dc:license': unknown[];
      notes: { caveat?: string }[];
      tableSchema: { columns: { name: string; 'dc:description': string; datatype: string }[] };
    };
    expect(new URL(metadata.url, `${served.origin}${address}`).href).toBe(csv.url);
    expect(metadata['dc:description']).toBe(limits);
    expect(metadata['dc:license'].length).toBeGreaterThan(0);
    const [header] = (await csv.text()).split('\n');
    expect(metadata.tableSchema.columns.map(({ name }) => name).join(',')).toBe(header);
    const columns = new Map(metadata.tableSchema.columns.map((column) => [column.name, column]));
    expect(columns.get('value')?.datatype).toBe('double');
    expect(columns.get('value')?.['dc:description']).toMatch(/never rounded/);
    const caveats = metadata.notes.flatMap(({ caveat }) => caveat ?? []);
    expect(caveats).toEqual(
      catalogue.caveats.map(({ id }) => id).filter((id) => metric!.caveats.includes(id)),
    );
  });
});

describe('CSV', () => {
  it('begins with a byte order mark where one is asked for', async () => {
    const address = `/v1/observations.csv?${query}`;
    const plain = await bytesOf(await fetched(address));
    const marked = await bytesOf(await fetched(`${address}&bom=true`));
    expect(plain.subarray(0, 9).toString()).toBe('authority');
    expect(marked.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(marked.subarray(3).equals(plain)).toBe(true);
  });

  it('alone may have one', async () => {
    for (const address of [`/v1/observations?${query}`, `/v1/observations.xlsx?${query}`]) {
      expect((await served.ask(`${address}&bom=true`)).status).toBe(400);
    }
  });

  it('has a header and a line for each row, and in each the note of what the figure cannot say', async () => {
    const text = await (await fetched(`/v1/observations.csv?metric=${metric!.id}`)).text();
    const rows = readCsv(text);
    expect(text.split('\n')).toHaveLength(rows.length + 2);
    expect(rows.every(({ note }) => String(note).endsWith(limits))).toBe(true);
    expect(rows.every(({ metric_title: title }) => title === metric!.title)).toBe(true);
    expect(rows.every(({ unit }) => unit === metric!.unit.name)).toBe(true);
  });

  it('is its header alone where there is nothing, and the workbook says why', async () => {
    const nothing = `metric=${metric!.id}&period=2022-06-30`;
    const text = await (await fetched(`/v1/observations.csv?${nothing}`)).text();
    expect(text.split('\n')).toHaveLength(2);
    const book = readWorkbook(await bytesOf(await fetched(`/v1/observations.xlsx?${nothing}`)));
    expect(readSheet(book, 'Data')).toEqual([]);
    const [rows] = readSheet(book, 'Notes').filter(({ about }) => about === 'rows');
    expect(rows).toMatchObject({ id: 0 });
    expect(rows?.text).toContain(metric!.title);
  });
});

describe('a name and a caveat that would be formulas', () => {
  it('are text in CSV, on one line, with an apostrophe before', async () => {
    const text = await (await fetched(`/v1/observations.csv?${query}`)).text();
    const rows = readCsv(text).filter(({ authority }) => authority === 'E07000001');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.authority_name).toBe(`'${plantedOnOneLine}`);
      expect(row.note).toMatch(/^'=1\+1, "/);
    }
    expect(text).not.toMatch(/(^|,)"?[=+@-](?!\d)/m);
  });

  it('are cells of text in XLSX, as they are', async () => {
    const book = readWorkbook(await bytesOf(await fetched(`/v1/observations.xlsx?${query}`)));
    const rows = readSheet(book, 'Data').filter(({ authority }) => authority === 'E07000001');
    expect(rows.map((row) => row.authority_name)).toEqual(rows.map(() => planted));
    const formulas = book.SheetNames.flatMap((name) =>
      utils.sheet_to_formulae(book.Sheets[name] ?? {}),
    );
    // What is text is shown with an apostrophe before it, what is a number without.
    expect(formulas.filter((cell) => !/^[A-Z]+\d+=('|-?[\d.]+(e[-+]\d+)?$)/.test(cell))).toEqual(
      [],
    );
  });

  it('are as they are in Parquet', async () => {
    const rows = await parquet.rows(
      await bytesOf(await fetched(`/v1/observations.parquet?${query}`)),
    );
    const named = rows.filter(({ authority }) => authority === 'E07000001');
    expect(named.map((row) => row.authority_name)).toEqual(named.map(() => planted));
  });
});

describe('XLSX', () => {
  it('has sheets of data, definitions and notes, and says what each state means', async () => {
    const book = readWorkbook(await bytesOf(await fetched(`/v1/comparisons.xlsx?${query}`)));
    expect(book.SheetNames).toEqual(['Data', 'Definitions', 'Notes']);
    const [definition] = readSheet(book, 'Definitions');
    expect(definition).toMatchObject({ id: metric!.id, title: metric!.title });
    const notes = new Map(readSheet(book, 'Notes').map((row) => [row.id, row.text]));
    expect(notes.get('not-applicable')).toBe(stateExplanations['not-applicable']);
    expect(notes.get('group_with_value')).toMatch(/only these are in median/);
  });

  it('goes on on further sheets where one is full, and lets the rows go where nobody reads on', async () => {
    const snapshot = await openSnapshot(temporary);
    let isOpen = false;
    const rows = async function* () {
      isOpen = true;
      try {
        yield* displayed(snapshot, snapshot.observations({ measures: [metric!.id] }));
      } finally {
        isOpen = false;
      }
    };
    const table = () => ({ ...observationsTable(snapshot), rows: rows() });
    const whole = await workbook(snapshot, table(), {}, 50).toArray();
    const { SheetNames, ...read } = readWorkbook(Buffer.concat(whole as Buffer[]));
    const sheets = SheetNames.slice(0, -2);
    expect(sheets.slice(0, 3)).toEqual(['Data', 'Data 2', 'Data 3']);
    const found = sheets.map((name) => readSheet({ SheetNames, ...read }, name));
    for (const sheet of found.slice(0, -1)) expect(sheet).toHaveLength(50);
    const { data } = (await served.get(`/v1/observations?metric=${metric!.id}`)) as {
      data: { authority: string; period: string }[];
    };
    expect(found.flat().map(({ authority, period }) => ({ authority, period }))).toEqual(
      data.map(({ authority, period }) => ({ authority, period })),
    );

    const left = workbook(snapshot, table(), {});
    await once(left, 'readable');
    left.destroy();
    await expect.poll(() => isOpen).toBe(false);
    await snapshot.close();
  });
});

describe('Parquet', () => {
  it('has numbers as numbers, and what goes with them in its footer', async () => {
    const bytes = await bytesOf(await fetched(`/v1/comparisons.parquet?${query}`));
    const columns = new Map(
      (await parquet.rows(bytes, 'describe select * from $file')).map((column) => [
        column.column_name,
        column.column_type,
      ]),
    );
    expect(columns.get('value')).toBe('DOUBLE');
    expect(columns.get('group_members')).toBe('INTEGER');
    expect(columns.get('authority')).toBe('VARCHAR');
    const kept = await parquet.rows(
      bytes,
      `select decode(value) as value from $footer where decode(key) = 'limits'`,
    );
    expect(kept).toEqual([{ value: limits }]);
  });
});

it('comparisons say the same in every format', async () => {
  const { data } = (await served.get(`/v1/comparisons?${query}`)) as {
    data: Record<string, unknown>[];
  };
  const expected = data.map((row) => [
    ...[
      row.authority,
      row.period,
      row.value,
      row.median,
      row.mad,
      row.distance,
      row.band,
      row.side,
    ],
  ]);
  const names = ['authority', 'period', 'value', 'median', 'mad', 'distance', 'band', 'side'];
  const numbers = new Set(['value', 'median', 'mad', 'distance']);
  const tables = [
    readCsv(await (await fetched(`/v1/comparisons.csv?${query}`)).text(), numbers),
    readSheet(readWorkbook(await bytesOf(await fetched(`/v1/comparisons.xlsx?${query}`))), 'Data'),
    await parquet.rows(await bytesOf(await fetched(`/v1/comparisons.parquet?${query}`))),
  ];
  expect(expected.length).toBeGreaterThan(8);
  for (const table of tables) {
    expect(table.map((row) => names.map((name) => row[name]))).toEqual(expected);
  }
});
