// How the store grows: the same questions of 500,000 and of 50 million observations, in both databases.
import { mkdtemp, readdir, rm, stat, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { catalogue } from '@oflog/metrics-core';
import { openSnapshot, type Snapshot, type SnapshotPlace } from '@oflog/store';
import {
  generatedAuthorities,
  generatedPeriods,
  loadGeneratedSnapshot,
  makeGeneratedSnapshot,
} from '@oflog/store/generated-store';
import { startPostgresql } from '@oflog/store/postgresql-server';
import { seededRandom, type SeededRandom } from '@oflog/store/testing';

import { ratio, table } from './report/table.ts';

/** Measures: each has 10,000 observations. */
const sizes = { small: 50, large: 5_000 };
/** What the files, the database and its indexes take at most. */
const neededGigabytes = 40;

/** Questions that are asked before the clock runs, and after. None is asked twice: snapshots keep answers. */
const untimed = 200;
const timed = 600;

const model = catalogue.neighbourModels.find(({ isDefault }) => isDefault)?.id ?? '';

interface Drawn {
  measure: string;
  period: string;
  authority: string;
}

interface Question {
  title: string;
  rows: number;
  ask: (snapshot: Snapshot, drawn: Drawn) => AsyncIterable<unknown>;
}

/** A series as it is today may have been kept; as it was known on a day, it is read from the database. */
const asOf = '2024-12-31';

const questions: Question[] = [
  {
    title: `series: one measure, one authority, ${generatedPeriods} years`,
    rows: generatedPeriods,
    ask: (snapshot, { measure, authority }) =>
      snapshot.observations({ measures: [measure], authorities: [authority], asOf }),
  },
  {
    title: `comparison: one year, four groups of up to ${generatedAuthorities} authorities`,
    rows: 4,
    ask: (snapshot, { measure, period, authority }) =>
      snapshot.comparisons({
        measures: [measure],
        authorities: [authority],
        periods: [period],
        asOf,
        groups: ['england', 'type', 'region', 'neighbours'],
        model,
      }),
  },
];

export async function measureStore(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-store-'));
  await requireSpace(folder);
  try {
    const files = { small: path.join(folder, 'small'), large: path.join(folder, 'large') };
    const making: string[][] = [];
    for (const size of ['small', 'large'] as const) {
      const seconds = await secondsOf(() =>
        makeGeneratedSnapshot(files[size], catalogue, sizes[size]),
      );
      making.push(['DuckDB', observations(size), seconds, gigabytes(await sizeOf(files[size]))]);
      process.stderr.write(`DuckDB has ${observations(size)} observations.\n`);
    }
    const ofDuckdb = await compare('DuckDB', {
      small: { snapshotDir: files.small },
      large: { snapshotDir: files.large },
    });
    const ofPostgresql = await withPostgresql(files, making);
    return [
      table(
        [
          'answers, warm',
          '500,000: p50 ms',
          'p95 ms',
          '50 million: p50 ms',
          'p95 ms',
          'ratio of p50',
        ],
        [...ofDuckdb, ...ofPostgresql],
      ),
      `${timed} answers of each, drawn by lot, after ${untimed} that are not counted: as known on a day, so that each is\n` +
        'read from the database, and none asked for twice. Both sizes in turns, one question at a time, answers\nread to their end.',
      table(['filled', 'observations', 'seconds', 'GB on disk'], making),
      'Each database makes the rows itself; for PostgreSQL, keys and statistics are included.',
    ].join('\n\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Size = keyof typeof sizes;

async function withPostgresql(
  files: Record<Size, string>,
  making: string[][],
): Promise<string[][]> {
  const server = await startPostgresql({
    fsync: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    shared_buffers: '2GB',
    maintenance_work_mem: '512MB',
  });
  try {
    const places = {
      small: await server.createDatabase('small'),
      large: await server.createDatabase('large'),
    };
    for (const size of ['small', 'large'] as const) {
      const seconds = await secondsOf(() =>
        loadGeneratedSnapshot(files[size], places[size], sizes[size]),
      );
      making.push([
        'PostgreSQL',
        observations(size),
        seconds,
        gigabytes(await server.bytesOf(size)),
      ]);
      process.stderr.write(`PostgreSQL has ${observations(size)} observations.\n`);
    }
    return await compare('PostgreSQL', {
      small: { snapshotDir: files.small, databaseUrl: places.small },
      large: { snapshotDir: files.large, databaseUrl: places.large },
    });
  } finally {
    await server.stop();
  }
}

/** The same number of questions to both sizes in turns, so that whatever else the machine does disturbs both. */
async function compare(store: string, places: Record<Size, SnapshotPlace>): Promise<string[][]> {
  const small = await openSnapshot(places.small);
  const large = await openSnapshot(places.large);
  try {
    const drawn = { small: drawnFrom(small), large: drawnFrom(large) };
    const rows: string[][] = [];
    for (const question of questions) {
      const times = { small: [] as number[], large: [] as number[] };
      for (let count = 0; count < untimed + timed; count += 1) {
        const taken = {
          small: await answerTime(question, small, drawn.small[count]),
          large: await answerTime(question, large, drawn.large[count]),
        };
        if (count < untimed) continue;
        times.small.push(taken.small);
        times.large.push(taken.large);
      }
      rows.push([
        `${store}, ${question.title}`,
        ...[times.small, times.large].flatMap((of) => [
          percentile(of, 0.5).toFixed(1),
          percentile(of, 0.95).toFixed(1),
        ]),
        ratio(percentile(times.large, 0.5), percentile(times.small, 0.5)),
      ]);
    }
    return rows;
  } finally {
    await Promise.all([small.close(), large.close()]);
  }
}

/** As many measures in a period as are asked about, no two alike, each with an authority. */
function drawnFrom({ heldPeriods, authorities }: Snapshot): Drawn[] {
  const random = seededRandom(50_000_000);
  const measures = [...heldPeriods];
  const drawn = new Map<string, Drawn>();
  while (drawn.size < untimed + timed) {
    const [measure, periods] = oneOf(measures, random);
    const { period } = oneOf(periods, random);
    const { code: authority } = oneOf(authorities.all, random);
    drawn.set(`${measure} ${period}`, { measure, period, authority });
  }
  return [...drawn.values()];
}

function oneOf<Item>(items: readonly Item[], random: SeededRandom): Item {
  const item = items[Math.floor(random.fraction() * items.length)];
  if (item === undefined) throw new Error('There is nothing to draw from.');
  return item;
}

async function answerTime(
  { title, rows, ask }: Question,
  snapshot: Snapshot,
  drawn: Drawn | undefined,
): Promise<number> {
  if (drawn === undefined) throw new Error(`Nothing is left to ask for: ${title}.`);
  const started = performance.now();
  const answer = await Array.fromAsync(ask(snapshot, drawn));
  const milliseconds = performance.now() - started;
  if (answer.length === rows) return milliseconds;
  throw new Error(
    `${title} has ${answer.length} rows, not ${rows}: ${drawn.measure}, ${drawn.authority}, ${drawn.period}.`,
  );
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

async function secondsOf(work: () => Promise<void>): Promise<string> {
  const started = performance.now();
  await work();
  return ((performance.now() - started) / 1_000).toFixed(0);
}

async function requireSpace(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = (bavail * bsize) / 1e9;
  if (free >= neededGigabytes) return;
  throw new Error(
    `${folder} has ${free.toFixed(0)} GB free, and the bench needs ${neededGigabytes} GB. ` +
      'Free some, or set TMPDIR to a folder on a larger disk.',
  );
}

async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder);
  const sizesOfFiles = await Promise.all(files.map((file) => stat(path.join(folder, file))));
  return sizesOfFiles.reduce((sum, { size }) => sum + size, 0);
}

function observations(size: Size): string {
  return (sizes[size] * generatedAuthorities * generatedPeriods).toLocaleString('en-GB');
}

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(2);
}
