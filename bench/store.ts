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
import { seededRandom } from '@oflog/store/testing';

import { ratio, table } from './report/table.ts';

/** Measures: each has 10,000 observations. */
const sizes = { small: 50, large: 5_000 };
/** What the files, the database and its indexes take at most. */
const neededGigabytes = 40;

/** Series that are asked for, all once before the clock runs, then so often each. */
const series = 200;
const rounds = 3;

const model = catalogue.neighbourModels.find(({ isDefault }) => isDefault)?.id ?? '';

interface Question {
  title: string;
  rows: number;
  ask: (snapshot: Snapshot, measure: string, authority: string) => AsyncIterable<unknown>;
}

const questions: Question[] = [
  {
    title: `series: one measure, one authority, ${generatedPeriods} years`,
    rows: generatedPeriods,
    ask: (snapshot, measure, authority) =>
      snapshot.observations({ measures: [measure], authorities: [authority] }),
  },
  {
    title: `comparison: one year, four groups of up to ${generatedAuthorities} authorities`,
    rows: 4,
    ask: (snapshot, measure, authority) =>
      snapshot.comparisons({
        measures: [measure],
        authorities: [authority],
        periods: ['2023-24'],
        // A day in the past is always read from the database, today's values are kept in memory.
        asOf: '2024-12-31',
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
      const seconds = await timed(() => makeGeneratedSnapshot(files[size], catalogue, sizes[size]));
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
      `Each of ${series} series is drawn by lot and asked for ${rounds} times, after once that is not counted;\n` +
        'both sizes in turns, one question at a time, answers read to their end. A comparison reads its whole\ngroup anew.',
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
      const seconds = await timed(() =>
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

/** The same series of both sizes in turns, so that whatever else the machine does disturbs both. */
async function compare(store: string, places: Record<Size, SnapshotPlace>): Promise<string[][]> {
  const small = await openSnapshot(places.small);
  const large = await openSnapshot(places.large);
  try {
    const rows: string[][] = [];
    for (const question of questions) {
      const drawn = { small: drawnFrom(small), large: drawnFrom(large) };
      const times = { small: [] as number[], large: [] as number[] };
      for (let round = 0; round <= rounds; round += 1) {
        for (let count = 0; count < series; count += 1) {
          const taken = {
            small: await answerTime(question, small, drawn.small[count]),
            large: await answerTime(question, large, drawn.large[count]),
          };
          if (round === 0) continue;
          times.small.push(taken.small);
          times.large.push(taken.large);
        }
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

type Series = readonly [measure: string, authority: string];

function drawnFrom({ heldPeriods, authorities }: Snapshot): Series[] {
  const random = seededRandom(50_000_000);
  const measures = [...heldPeriods.keys()];
  const codes = authorities.all.map(({ code }) => code);
  const oneOf = (items: readonly string[]) =>
    items[Math.floor(random.fraction() * items.length)] ?? '';
  return Array.from({ length: series }, () => [oneOf(measures), oneOf(codes)] as const);
}

async function answerTime(
  { title, rows, ask }: Question,
  snapshot: Snapshot,
  [measure, authority]: Series = ['', ''],
): Promise<number> {
  const started = performance.now();
  const answer = await Array.fromAsync(ask(snapshot, measure, authority));
  const milliseconds = performance.now() - started;
  if (answer.length === rows) return milliseconds;
  throw new Error(`${title} has ${answer.length} rows, not ${rows}: ${measure}, ${authority}.`);
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

async function timed(work: () => Promise<void>): Promise<string> {
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
