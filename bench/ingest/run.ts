// One measured run in a process of its own, named by its argument; sends what it cost to its parent.
// A second argument is the folder for the dataset and for what is kept between runs.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import {
  acquireFiles,
  codeVersion,
  describeFault,
  FaultList,
  openRelease,
  rememberIn,
  runIngest,
  type Fault,
} from '@oflog/ingest';
import { catalogue } from '@oflog/metrics-core';

import { changes, withChange } from './changed-declarations.ts';
import { generateSet } from './generated-set.ts';

export interface RunCost {
  milliseconds: number;
  cpuMilliseconds: number;
  peakBytes: number;
}

export interface RunReport {
  cost: RunCost;
  /** Of all files of the dataset, their paths and their bytes; empty where none is written. */
  digest: string;
  /** Files and rows of a generated set. */
  files?: number;
  rows?: number;
}

/** Releases at work at a time in an ingest. */
const readsAtOnce = 3;

const [what = '', folder = ''] = process.argv.slice(2);
const publicationsDir = process.env.PUBLICATIONS_DIR ?? '';
const registerDir = path.resolve(import.meta.dirname, '../../data');
process.send?.(await report());

async function report(): Promise<RunReport> {
  if (what === 'parse') return { cost: await parse(), digest: '' };
  const [, copies] = /^generated (\d+)$/.exec(what) ?? [];
  if (copies !== undefined) return generated(Number(copies));
  const change = changes.find((name) => name === what);
  if (change === undefined) throw new Error(`There is no run "${what}".`);
  const dataDir = path.join(folder, 'data');
  const changed = withChange(catalogue, change);
  const cost = await measured(async () => {
    const remember = await rememberIn(path.join(folder, 'cache'), codeVersion);
    return runIngest({ catalogue: changed, publicationsDir, dataDir, remember });
  });
  return { cost, digest: await digestOf(dataDir) };
}

/**
 * The same sheets with the same reader and as many at once, the results thrown away. Finding the files
 * and making sure of them is not part of it.
 */
async function parse(): Promise<RunCost> {
  const list = new FaultList();
  const releases = catalogue.publications.flatMap((publication) => publication.releases);
  const paths = await acquireFiles(releases, publicationsDir, list.report);
  const queue = releases.values();
  const reader = async () => {
    for (const release of queue) {
      await openRelease(release, paths.get(release.file) ?? '', list.report);
    }
  };
  return measured(async () => {
    await Promise.all(Array.from({ length: readsAtOnce }, reader));
    return { faults: list.all };
  });
}

async function generated(publications: number): Promise<RunReport> {
  const { files, rows, ...options } = await generateSet(publications, folder, registerDir);
  const cost = await measured(async () => runIngest(options));
  return { cost, digest: await digestOf(options.dataDir), files, rows };
}

async function measured(work: () => Promise<{ faults: readonly Fault[] }>): Promise<RunCost> {
  const begun = performance.now();
  const before = process.cpuUsage();
  const { faults } = await work();
  const { user, system } = process.cpuUsage(before);
  const milliseconds = performance.now() - begun;
  const [fault] = faults;
  // A run with faults leaves out work: it measures nothing.
  if (fault !== undefined) {
    throw new Error(`${faults.length} faults, the first of them:\n${describeFault(fault)}`);
  }
  return {
    milliseconds,
    cpuMilliseconds: (user + system) / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

async function digestOf(dataDir: string): Promise<string> {
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of paths.sort()) {
    hash.update(path.relative(dataDir, file)).update(await readFile(file));
  }
  return hash.digest('hex');
}
