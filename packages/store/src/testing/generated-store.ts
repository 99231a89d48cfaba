// A snapshot of as many invented observations as one likes, made by the database itself: today's dataset is
// too small to show how a store grows.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import type { Catalogue } from '@oflog/metrics-core';

import { DuckdbFile } from '../database/duckdb';
import { copyTable, loadSnapshot } from '../postgresql/load-snapshot';
import { snapshotSchema } from '../postgresql/pointer';
import type { ListedAuthority } from '../query/authority-directory';
import { fillRegister } from '../snapshot/fill-register';
import { formatVersion, snapshotFile, tableNames, tables } from '../snapshot/format';
import { replacePointer } from '../snapshot/pointer';

/** As many authorities as there are, and as many years as are held of the longest series, and more. */
export const generatedAuthorities = 400;
export const generatedPeriods = 25;
const rowsOfMeasure = generatedAuthorities * generatedPeriods;

/** Rows that are made at a time. */
const madeAtOnce = 2_000_000;

/** Makes a file with this many measures, and points readers of the folder to it. */
export async function makeGeneratedSnapshot(
  snapshotDir: string,
  catalogue: Catalogue,
  measures: number,
): Promise<void> {
  await mkdir(snapshotDir, { recursive: true });
  const file = snapshotFile(nameOf(measures));
  const snapshot = await DuckdbFile.create(path.join(snapshotDir, file));
  try {
    for (const table of tableNames) await snapshot.run(`create table ${table} (${tables[table]})`);
    await fillSmallTables(snapshot, generatedCatalogue(catalogue, measures), measures);
    const rows = measures * rowsOfMeasure;
    for (let first = 0; first < rows; first += madeAtOnce) {
      await snapshot.run(observations, [first, Math.min(rows, first + madeAtOnce) - 1]);
    }
    await snapshot.run('checkpoint');
  } finally {
    await snapshot.close();
  }
  await replacePointer(snapshotDir, file);
}

/** Loads it, but for the observations: the database makes them itself, sooner than they could be sent. */
export async function loadGeneratedSnapshot(
  snapshotDir: string,
  databaseUrl: string,
  measures: number,
): Promise<void> {
  const file = path.join(snapshotDir, snapshotFile(nameOf(measures)));
  const snapshot = await DuckdbFile.openReadOnly(file);
  try {
    await loadSnapshot(
      snapshot,
      snapshotSchema(nameOf(measures)),
      databaseUrl,
      async (client, _, table) => {
        if (table !== 'observations') return copyTable(client, snapshot, table);
        await client.query(observations, [0, measures * rowsOfMeasure - 1]);
      },
    );
  } finally {
    await snapshot.close();
  }
}

/** Cells as long as real ones are, and no two alike. */
const cell = (column: string) =>
  `'generated-publication.2023-24.2024-06-01!Table 1!${column}' || cast(n % 100000 as varchar)`;

const observations = `
  insert into observations
  select cast(floor(n / ${rowsOfMeasure}) as integer),
         cast(floor((n % ${rowsOfMeasure}) / ${generatedPeriods}) as integer),
         cast(n % ${generatedPeriods} as integer),
         'generated-publication.2023-24.2024-06-01',
         cast((n * 7919) % 100003 as double precision) / 1000, null, 'value', '', null, null,
         cast((n * 7907) % 99991 as double precision), cast((n * 7901) % 99989 + 1 as double precision),
         ${cell('B')} || ';' || ${cell('C')},
         '', true, '2024-06-01', null, '2024-06-01', 1
  from (select cast(s.n as bigint) as n
        from generate_series(cast($1 as bigint), cast($2 as bigint)) as s(n)) as numbers
  order by n`;

async function fillSmallTables(
  snapshot: DuckdbFile,
  catalogue: Catalogue,
  measures: number,
): Promise<void> {
  const ids = catalogue.contextVariables.map(({ id }) => id);
  const codes = numbered(generatedAuthorities, (n) => `E06${String(n + 1).padStart(6, '0')}`);
  const model = catalogue.neighbourModels.find(({ isDefault }) => isDefault);
  await snapshot.append('about', [[formatVersion, nameOf(measures), JSON.stringify(catalogue)]]);
  await snapshot.append(
    'places',
    codes.map((code, n) => [code, true, n]),
  );
  await fillRegister(snapshot, codes.map(authority));
  await snapshot.append(
    'neighbours',
    codes.flatMap((code, n) =>
      numbered(model?.size ?? 0, (order) => [
        ...[model?.id ?? '', code, codes[(n + order + 1) % codes.length] ?? code],
        ...[order + 1, order / 8, ''],
      ]),
    ),
  );
  await snapshot.append(
    'periods',
    numbered(generatedPeriods, (n) => [financialYear(1999 + n), n]),
  );
  await snapshot.append(
    'measures',
    ids.map((id, n) => [id, n]),
  );
  await snapshot.append(
    'measure_periods',
    ids.flatMap((_, n) => numbered(generatedPeriods, (period) => [n, period, codes.length])),
  );
}

const regions = ['North', 'Middle', 'South'];

function authority(code: string, n: number): ListedAuthority {
  return {
    code,
    slug: `place-${n}`,
    name: `Place ${String(n).padStart(3, '0')}`,
    formerNames: [],
    type: 'unitary',
    region: regions[n % regions.length] ?? null,
    upperTier: null,
    combinedAuthority: null,
    from: null,
    to: null,
    predecessors: [],
    successors: [],
    formerCodes: [],
    formerSlugs: [],
    otherNames: [],
    memberships: [],
  };
}

function generatedCatalogue(catalogue: Catalogue, measures: number): Catalogue {
  const pattern = catalogue.contextVariables.find(({ unit }) => unit.quantity !== 'category');
  if (pattern === undefined) throw new Error('The catalogue has no context variable with numbers.');
  return {
    ...catalogue,
    policyAreas: [],
    metrics: [],
    contextVariables: numbered(measures, (n) => ({
      ...pattern,
      id: `generated-measure-${String(n).padStart(5, '0')}`,
    })),
  };
}

function nameOf(measures: number): string {
  return `${measures * rowsOfMeasure}_generated`;
}

function financialYear(start: number): string {
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
}

function numbered<Item>(count: number, item: (n: number) => Item): Item[] {
  return Array.from({ length: count }, (_, n) => item(n));
}
