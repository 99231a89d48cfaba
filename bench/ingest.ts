// What a full ingest costs beside a bare parse of the same sheets, each in a process of its own.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import type { Run, RunCost } from './ingest-run.ts';
import { ratio, table } from './report/table.ts';

const budgetMilliseconds = 60_000;

export async function measureIngest(): Promise<string> {
  if ((process.env.PUBLICATIONS_DIR ?? '') === '') {
    throw new Error(
      'Not measured: PUBLICATIONS_DIR is not set. Name in it the folder of published files.',
    );
  }
  const costs: Record<Run, RunCost[]> = { ingest: [], parse: [] };
  const begun = performance.now();
  const elapsed = () => performance.now() - begun;
  let longestPair = 0;
  // Once at least, and again while another pair of runs fits in.
  while (elapsed() + longestPair < budgetMilliseconds) {
    const before = elapsed();
    costs.ingest.push(await run('ingest'));
    costs.parse.push(await run('parse'));
    longestPair = Math.max(longestPair, elapsed() - before);
  }
  const [ingest, parse] = [meanOf(costs.ingest), meanOf(costs.parse)];
  const pairs = costs.ingest.length;
  return table(
    [`mean of ${pairs} ${pairs === 1 ? 'run' : 'runs'} each`, 'wall s', 'CPU s', 'peak MB'],
    [
      ['full ingest', ...cells(ingest)],
      ['bare parse of the same sheets', ...cells(parse)],
      [
        'ratio',
        ratio(ingest.milliseconds, parse.milliseconds),
        ratio(ingest.cpuMilliseconds, parse.cpuMilliseconds),
        ratio(ingest.peakBytes, parse.peakBytes),
      ],
    ],
  );
}

async function run(what: Run): Promise<RunCost> {
  const child = fork(path.join(import.meta.dirname, 'ingest-run.ts'), [what], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exit = once(child, 'exit');
  let cost: RunCost | undefined;
  child.once('message', (message: RunCost) => (cost = message));
  await exit;
  if (cost === undefined) throw new Error('Not measured: the reason stands above.');
  return cost;
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
