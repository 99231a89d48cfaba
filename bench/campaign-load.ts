// npx pnpm campaign:load: ten minutes of mixed load on loopback, with a new snapshot every other minute, and
// keeps what became of memory and answers in docs/measurements.md. `--minutes 2` for less.
import { readFile, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { catalogue } from '@oflog/metrics-core';
import { buildSnapshot } from '@oflog/store';
import { seededRandom } from '@oflog/store/testing';

import { kindsOf } from './api/addresses.ts';
import { circumstances } from './report/circumstances.ts';
import { replaceSection } from './report/section.ts';
import { table } from './report/table.ts';
import { dataDir, serveDataset } from './servers/dataset.ts';
import { scripts, startServer } from './servers/measured-server.ts';

const clients = 8;
const warmShare = 0.3;
const addressesOfKind = 250;
const mostGrowth = 0.05;
const root = path.resolve(import.meta.dirname, '..');
const document = path.join(root, 'docs/measurements.md');
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);

const around = circumstances(root);
await using dataset = await serveDataset();
await using api = await startServer(scripts.api, {
  SNAPSHOT_DIR: dataset.snapshotDir,
  LOG_LEVEL: 'info',
  RATE_LIMIT: '999999999',
});
const [metric = ''] = dataset.measures;
const addresses = [
  ...kindsOf(dataset).flatMap((kind) => kind.addresses.slice(0, addressesOfKind)),
  ...['/v1/metrics', '/v1/authorities', '/openapi.json', '/readyz', '/metrics', '/v1/nothing'],
  ...['csv', 'xlsx', 'parquet'].map((format) => `/v1/observations.${format}?metric=${metric}`),
  // Streams, which are never kept.
  `/v1/comparisons?metric=${metric}`,
];
const encodings = ['identity', 'gzip', 'br', 'br'];

const end = performance.now() + minutes * 60_000;
const counts = { answers: 0, errors: 0 };
const samples: { at: number; megabytes: number }[] = [];
await Promise.all([
  ...Array.from({ length: clients }, (_, client) => ask(client)),
  sample(),
  exchangeSnapshots(),
]);

const measuredFrom = end - (1 - warmShare) * minutes * 60_000;
const warm = samples.filter(({ at }) => at >= measuredFrom);
const fifth = Math.max(1, Math.floor(warm.length / 5));
const [before, after] = [median(warm.slice(0, fifth)), median(warm.slice(-fifth))];
const growth = after / before - 1;
const section = [
  around,
  `${clients} clients for ${minutes} minutes, of ${addresses.length} addresses in three encodings, conditional requests, streams and
unknown addresses among them; a new snapshot every two minutes. Memory is that of the API's process: medians
of the first and the last fifth of the time after warming up, which took ${(warmShare * 100).toFixed(0)} % of the whole.`,
  table(
    ['answers', 'errors', 'after warming up, MB', 'at the end, MB', 'growth'],
    [
      [
        String(counts.answers),
        String(counts.errors),
        ...[before.toFixed(0), after.toFixed(0), `${(growth * 100).toFixed(1)} %`],
      ],
    ],
  ),
].join('\n\n');
process.stdout.write(`\nload\n\n${section}\n`);
await writeFile(document, replaceSection(await readFile(document, 'utf8'), 'load', section));
process.exitCode = counts.errors === 0 && growth <= mostGrowth ? 0 : 1;

async function ask(client: number): Promise<void> {
  const random = seededRandom(client);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let tag = '"none"';
  while (performance.now() < end) {
    const address = addresses[Math.floor(random.fraction() * addresses.length)] ?? '';
    const headers = {
      'accept-encoding': encodings[Math.floor(random.fraction() * encodings.length)],
      ...(random.fraction() < 0.2 ? { 'if-none-match': tag } : {}),
    };
    const answered = await exchange(`${api.origin}${address}`, agent, headers);
    counts.answers += 1;
    const expected = address === '/v1/nothing' ? [404] : [200, 304];
    if (!expected.includes(answered.status)) {
      counts.errors += 1;
      process.stderr.write(`${address}: ${answered.status}\n`);
    }
    tag = answered.tag ?? tag;
  }
  agent.destroy();
}

function exchange(
  url: string,
  agent: Agent,
  headers: Record<string, string | undefined>,
): Promise<{ status: number; tag: string | undefined }> {
  return new Promise((resolve) => {
    get(url, { agent, headers }, (response) => {
      response.resume();
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, tag: response.headers.etag }),
      );
      response.once('error', () => resolve({ status: 0, tag: undefined }));
    }).once('error', () => resolve({ status: 0, tag: undefined }));
  });
}

async function sample(): Promise<void> {
  while (performance.now() < end) {
    samples.push({ at: performance.now(), megabytes: (await api.memoryMegabytes()).now });
    await delay(1_000);
  }
}

/** The same data under other versions of the definitions. */
async function exchangeSnapshots(): Promise<void> {
  for (let count = 1; ; count += 1) {
    await delay(Math.min(120_000, Math.max(0, end - performance.now() - 1_000)));
    if (end - performance.now() < 60_000) return;
    const version = `${count}.0.0-load`;
    await buildSnapshot({
      dataDir,
      snapshotDir: dataset.snapshotDir,
      catalogue: { ...catalogue, version },
    });
  }
}

function median(of: readonly { megabytes: number }[]): number {
  const sorted = of.map(({ megabytes }) => megabytes).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
