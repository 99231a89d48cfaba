// No surface of the API is a league table: over every address of the OpenAPI document, with every
// parameter, in every format, on data in which the order of names and the order of values differ.
import { catalogue as wholeCatalogue } from '@oflog/metrics-core';
import { seededRandom, smallCatalogue } from '@oflog/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  parquetReader,
  readCsv,
  readSheet,
  readWorkbook,
  type ParquetReader,
} from '../read-tables';
import { serveGenerated, type ServedDataset } from '../served';
import { authorityLists, type AuthorityList, type ListedEntry } from './authority-lists';
import { goesOneWay } from './order';
import { addressesOf, type Document, type Values } from './requests';

const catalogue = {
  ...smallCatalogue(wholeCatalogue),
  neighbourModels: wholeCatalogue.neighbourModels.slice(0, 2),
};

/** So many different values in a row do not happen to be in order: one list in 20 million. */
const notByChance = 11;

let served: ServedDataset;
let parquet: ParquetReader;
let document: Document;
/** Of each metric and period the current value of each authority. */
let slices: Map<string, Map<string, number>>;
let paths: string[];
/** Every list of authorities in any answer. */
let lists: (AuthorityList & { route: string; address: string })[];

beforeAll(async () => {
  served = await serveGenerated(catalogue, 31);
  parquet = await parquetReader();
  document = (await served.get('/openapi.json')) as Document;
  paths = Object.keys(document.paths);
  const { data } = (await served.get('/v1/observations')) as { data: Row[] };
  const withValue = data.flatMap(({ value, ...row }) =>
    value === null ? [] : [{ ...row, value }],
  );
  slices = new Map(
    [...Map.groupBy(withValue, ({ metric, period }) => `${metric} ${period}`)].map(
      ([slice, rows]) => [slice, new Map(rows.map(({ authority, value }) => [authority, value]))],
    ),
  );
  lists = [];
  for (const route of paths) {
    for await (const { address, answer } of answersOf(route)) {
      lists.push(...authorityLists(answer).map((list) => ({ ...list, route, address })));
    }
  }
});
afterAll(async () => {
  await parquet.close();
  await served.close();
});

interface Row {
  metric: string;
  authority: string;
  period: string;
  value: number | null;
}

function valuesToAskFor(): Values {
  return {
    metric: [...catalogue.metrics, ...catalogue.contextVariables].map(({ id }) => id),
    authority: ['E06000001', 'E07000003'],
    with: ['E06000001', 'E07000003'],
    period: ['latest', '2021-22'],
    model: catalogue.neighbourModels.map(({ id }) => id),
    asOf: ['2023-06-30'],
    region: ['Upper Vale'],
    q: ['e', 'district', 'ash'],
    since: ['2000-01-01'],
  };
}

function valuesOfTables(): Values {
  const first = Object.entries(valuesToAskFor()).map(([name, [value = '']]) => [name, [value]]);
  return Object.fromEntries(first) as Values;
}

/** Every answer of an address with every parameter, as JSON or as the rows of a table. */
async function* answersOf(route: string): AsyncGenerator<{ address: string; answer: unknown }> {
  const { parameters = [] } = document.paths[route]!.get;
  const random = seededRandom(route.length);
  // A table has the rows of the JSON answer, which another test compares: fewer requests will do.
  const isTable = /\.(csv|xlsx|parquet)$/.test(route);
  const values = isTable ? valuesOfTables() : valuesToAskFor();
  for (const address of addressesOf(route, parameters, values, random, isTable ? 2 : 8)) {
    const response = await fetch(`${served.origin}${address}`);
    // A problem, such as a group of nobody, is an answer too: it must offer no league table.
    yield { address, answer: await contentOf(response) };
  }
}

const numbers = new Set([
  'value',
  'median',
  'mad',
  'distance',
  'lower',
  'upper',
  'numerator',
  'denominator',
]);

async function contentOf(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  if (/[/+]json/.test(type)) return response.json();
  if (type.startsWith('text/csv')) return readCsv(await response.text(), numbers);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (type.includes('spreadsheetml')) return readSheet(readWorkbook(bytes), 'Data');
  if (type.includes('parquet')) return parquet.rows(bytes);
  return null;
}

/** The lists of rows of one metric, period and group that a list of rows is made of. */
function ofOneSlice(entries: readonly ListedEntry[]): ListedEntry[][] {
  const keys = ['metric', 'period', 'group', 'group.kind', 'group.model', 'group_model'];
  return [
    ...Map.groupBy(entries, ({ fields }) => keys.map((key) => fields.get(key)).join(' ')).values(),
  ];
}

function valueOf({ fields }: ListedEntry): number | null {
  const value = fields.get('value');
  return typeof value === 'number' ? value : null;
}

const computedFromValueAlone = /^(value|display|interval|lower|upper|distance|band|side)(\.|$)/;

describe('on data in which the order of names and the order of values differ', () => {
  it('the order of names is no order of values', () => {
    expect(slices.size).toBeGreaterThan(15);
    for (const values of slices.values()) {
      expect(goesOneWay([...values.values()], notByChance)).toBe(false);
    }
  });

  it('no list of authorities is in order of value, in any route, parameter or format', () => {
    expect(lists.length).toBeGreaterThan(150);
    for (const { address, at, entries } of lists) {
      for (const rows of ofOneSlice(entries)) {
        expectNoOrder(
          rows.flatMap((row) => valueOf(row) ?? []),
          `${address} ${at}`,
        );
      }
      for (const [slice, valueBy] of slices) {
        const values = entries.flatMap(({ authority }) => valueBy.get(authority) ?? []);
        expectNoOrder(values, `${address} ${at} by ${slice}`);
      }
    }
  });

  it('no field but the value and what is computed from it alone follows the order of values', () => {
    const followed: string[] = [];
    let fields = 0;
    for (const { address, at, entries } of lists) {
      for (const { rows, by } of ofOneSlice(entries).flatMap(inOrdersOfValue)) {
        for (const field of fieldsOf(rows)) {
          fields += 1;
          const sequence = rows.flatMap((row) => row.fields.get(field) ?? []);
          if (goesOneWay(sequence, notByChance))
            followed.push(`${address} ${at} ${field} by ${by}`);
        }
      }
    }
    expect(followed).toEqual([]);
    expect(fields).toBeGreaterThan(1_000);
  });
});

/** In order of their own values or, where they have none, of those of each metric and period. */
function inOrdersOfValue(entries: readonly ListedEntry[]): { rows: ListedEntry[]; by: string }[] {
  const inOrder = (by: string, value: (entry: ListedEntry) => number | null) => ({
    by,
    rows: entries
      .filter((entry) => value(entry) !== null)
      .sort((a, b) => (value(a) ?? 0) - (value(b) ?? 0)),
  });
  return entries.some((entry) => valueOf(entry) !== null)
    ? [inOrder('its value', valueOf)]
    : [...slices].map(([slice, valueBy]) =>
        inOrder(slice, ({ authority }) => valueBy.get(authority) ?? null),
      );
}

function expectNoOrder(values: readonly number[], where: string): void {
  expect(goesOneWay(values, notByChance), `${where} is in order of value`).toBe(false);
}

function fieldsOf(rows: readonly ListedEntry[]): string[] {
  const names = new Set(rows.flatMap(({ fields }) => [...fields.keys()]));
  return [...names].filter((name) => !computedFromValueAlone.test(name));
}

describe('nothing offers an order by value', () => {
  it.each(['sort', 'order', 'orderBy', 'rank', 'top', 'limit'])(
    'there is no parameter "%s", and asking for it is a problem',
    async (parameter) => {
      for (const route of paths) {
        const { parameters = [] } = document.paths[route]!.get;
        expect(parameters.map(({ name }) => name)).not.toContain(parameter);
        const [address = route] = addressesOf(
          route,
          parameters,
          valuesToAskFor(),
          seededRandom(1),
          0,
        );
        const glue = address.includes('?') ? '&' : '?';
        const { status, body } = await served.ask(`${address}${glue}${parameter}=value`);
        expect([route, status]).toEqual([route, 400]);
        expect(body).toMatchObject({ code: 'unknown-parameter', parameter });
      }
    },
  );

  it('no field of any answer is a rank, a position or a score', () => {
    const names = [...fieldNames(document.components.schemas)];
    expect(names.length).toBeGreaterThan(80);
    expect(
      names.filter((name) => /rank|league|score|percentile|decile|composite/i.test(name)),
    ).toEqual([]);
  });
});

function fieldNames(part: unknown): Set<string> {
  const names = new Set<string>();
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node) as [string, unknown][]) {
      if (key === 'properties' && typeof value === 'object' && value !== null) {
        for (const name of Object.keys(value)) names.add(name);
      }
      visit(value);
    }
  };
  visit(part);
  return names;
}

it('an authority that does not run the service has no number, in any format', () => {
  const found = new Set<string>();
  const numeric = ['value', 'numerator', 'denominator', 'distance', 'interval.lower', 'lower'];
  for (const { route, address, entries } of lists) {
    for (const { fields } of entries) {
      if (fields.get('state') !== 'not-applicable') continue;
      found.add(route);
      const numbersOf = numeric.filter((field) => fields.has(field));
      expect(numbersOf, address).toEqual([]);
      expect(String(fields.get('display'))).not.toMatch(/\d/);
    }
  }
  expect([...found].sort()).toEqual(['observations', 'comparisons'].flatMap(everyFormatOf).sort());
});

function everyFormatOf(name: string): string[] {
  return ['', '.csv', '.parquet', '.xlsx'].map((format) => `/v1/${name}${format}`);
}
