// npx pnpm campaign:fuzz: asks the API 100,000 generated requests, right and wrong ones, looks at each
// answer, and keeps the counts in docs/measurements.md. `--requests 2000 --seed 2` for others, `--dataset
// generated` for a small invented dataset that has every state of a figure.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { seededRandom } from '@oflog/store/testing';

import { generatedRequest } from './fuzz/generated-requests.ts';
import { firstByteLimit, judge } from './fuzz/judge.ts';
import { describedBy } from './fuzz/known-values.ts';
import { circumstances } from './report/circumstances.ts';
import { replaceSection } from './report/section.ts';
import { table } from './report/table.ts';
import { serveDataset, serveGenerated } from './servers/dataset.ts';
import { scripts, startServer } from './servers/measured-server.ts';

const atOnce = 3;
/** Of those that are late; the others are all shown. */
const mostShown = 20;
const root = path.resolve(import.meta.dirname, '..');
const document = path.join(root, 'docs/measurements.md');
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20261122' },
    dataset: { type: 'string', default: 'committed' },
  },
});
const wanted = Number(values.requests);

const around = circumstances(root);
await using dataset =
  values.dataset === 'generated' ? await serveGenerated() : await serveDataset();
await using api = await startServer(scripts.api, {
  SNAPSHOT_DIR: dataset.snapshotDir,
  LOG_LEVEL: 'warn',
  RATE_LIMIT: 'off',
});
const { described, known } = await describedBy(api.origin);
const random = seededRandom(Number(values.seed));
const port = Number(new URL(api.origin).port);

const byStatus = new Map<number, { count: number; slowest: number }>();
const faults: string[] = [];
let begun = 0;
const started = performance.now();
const client = async () => {
  while (begun < wanted) {
    begun += 1;
    if (begun % 5_000 === 0) process.stderr.write(`${begun}, ${faults.length} at fault\n`);
    const request = generatedRequest(described, known, random);
    const judged = await judge(port, request);
    const { count, slowest } = byStatus.get(judged.status) ?? { count: 0, slowest: 0 };
    byStatus.set(judged.status, {
      count: count + 1,
      slowest: Math.max(slowest, judged.firstByteMilliseconds),
    });
    for (const fault of judged.faults) {
      faults.push(fault);
      const isLate = fault.startsWith('first byte after');
      if (isLate && faults.length > mostShown) continue;
      process.stderr.write(`${request.method} ${request.target.slice(0, 300)}: ${fault}\n`);
    }
  }
};
await Promise.all(Array.from({ length: atOnce }, client));
const seconds = Math.round((performance.now() - started) / 1000);

const late = faults.filter((fault) => fault.startsWith('first byte after')).length;
const title = values.dataset === 'generated' ? 'fuzz' : 'fuzz of the committed dataset';
const section = [
  around,
  `${wanted} requests made from the OpenAPI document with seed ${values.seed}, of the ${values.dataset} dataset,
${atOnce} at a time, in ${seconds} s: right
ones, and ones with unknown, repeated, empty, long or broken parameters, mangled addresses, other methods,
bodies, headers, ranges and formats. Of a long answer the first 16 kB are read.`,
  table(
    ['status', 'answers', 'slowest first byte, ms'],
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, { count, slowest }]) => [String(status), String(count), slowest.toFixed(0)]),
  ),
  table(
    ['what may not be', 'times'],
    [
      ['5xx, 4xx without a problem document, no answer, headers missing', faults.length - late],
      [`first byte after more than ${firstByteLimit} ms`, late],
    ].map((row) => row.map(String)),
  ),
].join('\n\n');
process.stdout.write(`\n${title}\n\n${section}\n`);
await writeFile(document, replaceSection(await readFile(document, 'utf8'), title, section));
process.exitCode = faults.length === 0 ? 0 : 1;
