// What a full ingest costs beside a bare parse of the same sheets, what it costs again after a change,
// and how it grows with what there is to read. Each run has a process of its own.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { changes } from './ingest/changed-declarations.ts';
import type { RunCost, RunReport } from './ingest/run.ts';
import { ratio, table } from './report/table.ts';

const budgetMilliseconds = 60_000;
const generatedSizes = [2, 40];

export async function measureIngest(): Promise<string> {
  if ((process.env.PUBLICATIONS_DIR ?? '') === '') {
    throw new Error(
      'Not measured: PUBLICATIONS_DIR is not set. Name in it the folder of published files.',
    );
  }
  return [await measureRuns(), await measureGrowth()].join('\n\n');
}

const again = changes.map((change) => `${change} changed`);

/** Full ingests, parses and runs again in turns, each at least once. */
async function measureRuns(): Promise<string> {
  const costs: { full: RunCost[]; parse: RunCost[]; again: RunCost[][] } = {
    full: [],
    parse: [],
    again: [],
  };
  const begun = performance.now();
  const elapsed = () => performance.now() - begun;
  let longestTurn = 0;
  while (elapsed() + longestTurn < budgetMilliseconds || costs.full.length === 0) {
    const before = elapsed();
    await inFolder(async (folder) => {
      const full = await run('nothing', folder);
      costs.full.push(full.cost);
      costs.parse.push((await run('parse', folder)).cost);
      for (const [at, change] of changes.entries()) {
        const { cost, digest } = await run(change, folder);
        if (digest !== full.digest) {
          throw new Error(
            `After ${change} changed, the dataset differs from that of a full ingest.`,
          );
        }
        (costs.again[at] ??= []).push(cost);
      }
    });
    longestTurn = Math.max(longestTurn, elapsed() - before);
  }
  const [full, parse] = [meanOf(costs.full), meanOf(costs.parse)];
  const turns = costs.full.length;
  return table(
    [
      `mean of ${turns} ${turns === 1 ? 'run' : 'runs'} each`,
      'wall s',
      'CPU s',
      'peak MB',
      'beside',
      'wall',
      'CPU',
    ],
    [
      ['bare parse of the same sheets', ...cells(parse), '', '', ''],
      ['full ingest', ...cells(full), 'bare parse', ...ratios(full, parse)],
      ...again.map((title, at) => {
        const cost = meanOf(costs.again[at] ?? []);
        return [`again, ${title}`, ...cells(cost), 'full ingest', ...ratios(cost, full)];
      }),
    ],
  );
}

/** A set of generated publications, and one twenty times as large. */
async function measureGrowth(): Promise<string> {
  const rows: string[][] = [];
  let smaller: RunReport | undefined;
  for (const size of generatedSizes) {
    const report = await inFolder((folder) => run(`generated ${size}`, folder));
    const { cost, files = 0, rows: count = 0 } = report;
    const each = (of: RunCost['milliseconds']) => ((of * 1000) / count).toFixed(0);
    rows.push([
      `generated, ${files} files`,
      String(count),
      ...cells(cost),
      each(cost.milliseconds),
      each(cost.cpuMilliseconds),
    ]);
    if (smaller !== undefined) {
      const { cost: less, rows: lessRows = 0 } = smaller;
      rows.push([
        'ratio',
        ratio(count, lessRows),
        ...ratios(cost, less),
        ratio(cost.peakBytes, less.peakBytes),
        '',
        '',
      ]);
    }
    smaller = report;
  }
  return table(
    ['full ingest', 'rows', 'wall s', 'CPU s', 'peak MB', 'wall µs a row', 'CPU µs a row'],
    rows,
  );
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function run(what: string, folder: string): Promise<RunReport> {
  const child = fork(path.join(import.meta.dirname, 'ingest/run.ts'), [what, folder], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exit = once(child, 'exit');
  let report: RunReport | undefined;
  child.once('message', (message: RunReport) => (report = message));
  await exit;
  if (report === undefined) throw new Error('Not measured: the reason stands above.');
  return report;
}

function meanOf(costs: readonly RunCost[]): RunCost {
  const mean = (of: (cost: RunCost) => number) =>
    costs.reduce((sum, cost) => sum + of(cost), 0) / costs.length;
  return {
    milliseconds: mean((cost) => cost.milliseconds),
    cpuMilliseconds: mean((cost) => cost.cpuMilliseconds),
    peakBytes: mean((cost) => cost.peakBytes),
  };
}

function cells({ milliseconds, cpuMilliseconds, peakBytes }: RunCost): string[] {
  return [
    (milliseconds / 1000).toFixed(1),
    (cpuMilliseconds / 1000).toFixed(1),
    (peakBytes / 1e6).toFixed(0),
  ];
}

function ratios(measured: RunCost, yardstick: RunCost): string[] {
  return [
    ratio(measured.milliseconds, yardstick.milliseconds),
    ratio(measured.cpuMilliseconds, yardstick.cpuMilliseconds),
  ];
}
