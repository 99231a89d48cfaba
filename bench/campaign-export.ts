// npx pnpm campaign:export [authorities]: the whole static export, or that of some authorities, and a part of it
// twice: what a page costs beside writing the same bytes, and whether the same dataset gives the same bytes. The
// result stands in docs/measurements.md.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { exportSite, type Done } from '../scripts/export/export-site.ts';
import { circumstances } from './report/circumstances.ts';
import { replaceSection } from './report/section.ts';
import { ratio, table } from './report/table.ts';
import { mixed, serveDataset } from './servers/dataset.ts';
import { scripts, startServer, type MeasuredServer } from './servers/measured-server.ts';

interface Run {
  done: Done;
  seconds: number;
  /** Of explorer, API and the export itself. */
  cpuSeconds: number[];
}

const someAuthorities = 4;

const [asked = ''] = process.argv.slice(2);
if (!/^\d*$/.test(asked)) {
  process.stderr.write('Usage: pnpm campaign:export [how many authorities]\n');
  process.exit(2);
}

const root = path.resolve(import.meta.dirname, '..');
const document = path.join(root, 'docs/measurements.md');
const clientDir = path.join(root, 'packages/explorer-web/build/client');
const folder = await mkdtemp(path.join(tmpdir(), 'export-'));

try {
  const around = circumstances(root);
  const section = `${around}\n\n${await measure()}`;
  process.stdout.write(`\nstatic export\n\n${section}\n`);
  await writeFile(
    document,
    replaceSection(await readFile(document, 'utf8'), 'static export', section),
  );
} finally {
  await rm(folder, { recursive: true });
}

async function measure(): Promise<string> {
  await using dataset = await serveDataset();
  const env = { SNAPSHOT_DIR: dataset.snapshotDir, LOG_LEVEL: 'warn', RATE_LIMIT: 'off' };
  await promisify(execFile)(process.execPath, [scripts.writeDownloads], {
    env: { ...process.env, ...env },
  });
  await using api = await startServer(scripts.api, env);
  const PUBLIC_URL = 'https://explorer.example';
  const explorerEnv = { API_URL: api.origin, PUBLIC_URL, LOG_LEVEL: 'warn' };
  const exported = async (name: string, only: readonly string[] | null) => {
    // One that has kept no page: each is made anew.
    await using explorer = await startServer(scripts.explorer, explorerEnv);
    return await run({ out: path.join(folder, name), only, explorer, api });
  };
  const inNoOrder = mixed(dataset.authorities);
  const whole = await exported('whole', asked === '' ? null : inNoOrder.slice(0, Number(asked)));
  const written = await writeAgain(path.join(folder, 'whole'), path.join(folder, 'bytes'));
  const some = inNoOrder.slice(0, someAuthorities);
  const sample = await exported('sample', some);
  await exported('again', some);
  const hashes = await Promise.all(
    ['sample', 'again'].map((name) => hashOf(path.join(folder, name))),
  );
  const sampleWritten = await writeAgain(path.join(folder, 'sample'), path.join(folder, 'bytes2'));
  const eachProcess = whole.cpuSeconds.map((seconds) =>
    ((seconds / whole.done.pages) * 1000).toFixed(1),
  );
  return [
    table(
      ['static export', 'pages', 'files', 'MB', 's', 'ms a page', 'CPU ms a page', 'to writing'],
      [
        row(asked === '' ? 'the whole site' : `${asked} authorities`, whole, written),
        row(`${someAuthorities} authorities, API answers kept`, sample, sampleWritten),
      ],
    ),
    `Every export has all pages that are of no one authority. Writing the files of the first from memory took ${written.toFixed(1)} s. Of the processor time of its pages
${eachProcess.join(', ')} ms were those of the explorer, the API and the export. The ${someAuthorities} authorities were
exported twice, by two explorers: the folders are ${hashes[0] === hashes[1] ? 'the same to the byte' : 'DIFFERENT'}.`,
  ].join('\n\n');
}

interface Running {
  out: string;
  only: readonly string[] | null;
  explorer: MeasuredServer;
  api: MeasuredServer;
}

async function run({ out, only, explorer, api }: Running): Promise<Run> {
  const usages = async () => [
    await explorer.cpuMilliseconds(),
    await api.cpuMilliseconds(),
    ownMilliseconds(),
  ];
  const before = await usages();
  const begun = performance.now();
  let told = begun;
  const progress = ({ pages }: Done) => {
    if (performance.now() - told < 20_000) return;
    told = performance.now();
    process.stdout.write(`${pages} pages, ${((told - begun) / 1000).toFixed(0)} s\n`);
  };
  const done = await exportSite({ from: explorer.origin, clientDir, out, only, progress });
  const seconds = (performance.now() - begun) / 1000;
  const after = await usages();
  return { done, seconds, cpuSeconds: after.map((sum, at) => (sum - (before[at] ?? 0)) / 1000) };
}

function row(title: string, { done, seconds, cpuSeconds }: Run, written: number): string[] {
  const cpu = cpuSeconds.reduce((sum, part) => sum + part, 0);
  return [
    title,
    String(done.pages),
    String(done.files),
    (done.bytes / 1_000_000).toFixed(0),
    seconds.toFixed(0),
    ((seconds / done.pages) * 1000).toFixed(1),
    ((cpu / done.pages) * 1000).toFixed(1),
    ratio(seconds, written),
  ];
}

/** Seconds that it takes to write the files of a folder into another, without reading them. */
async function writeAgain(from: string, to: string): Promise<number> {
  let milliseconds = 0;
  for (const name of await filesOf(from)) {
    const content = await readFile(path.join(from, name));
    const begun = performance.now();
    await mkdir(path.dirname(path.join(to, name)), { recursive: true });
    await writeFile(path.join(to, name), content);
    milliseconds += performance.now() - begun;
  }
  return milliseconds / 1000;
}

async function hashOf(of: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of await filesOf(of)) {
    hash.update(`${name}\n`).update(await readFile(path.join(of, name)));
  }
  return hash.digest('hex');
}

async function filesOf(of: string): Promise<string[]> {
  const entries = await readdir(of, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(of, path.join(entry.parentPath, entry.name)))
    .sort();
}

function ownMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
