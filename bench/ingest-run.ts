// One measured run, named by its argument: a full ingest, or a parse of the same sheets with the same
// reader and as many at once, whose results are thrown away. Sends what it cost to its parent.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import {
  acquireFiles,
  describeFault,
  FaultList,
  openRelease,
  runIngest,
  type Fault,
} from '@oflog/ingest';
import { catalogue } from '@oflog/metrics-core';

export type Run = 'ingest' | 'parse';

export interface RunCost {
  milliseconds: number;
  cpuMilliseconds: number;
  peakBytes: number;
}

/** Releases at work at a time in an ingest. */
const readsAtOnce = 3;

const publicationsDir = process.env.PUBLICATIONS_DIR ?? '';
const { cost, faults } = await (process.argv[2] === 'ingest' ? ingest() : parse());
const [fault] = faults;
// A run with faults leaves out work: it measures nothing.
if (fault !== undefined) {
  throw new Error(`${faults.length} faults, the first of them:\n${describeFault(fault)}`);
}
process.send?.(cost);

interface Measured {
  cost: RunCost;
  faults: readonly Fault[];
}

async function ingest(): Promise<Measured> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const dataDir = path.join(folder, 'data');
  try {
    return await measured(async () => runIngest({ catalogue, publicationsDir, dataDir }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Finding the files and making sure of them is not part of it. */
async function parse(): Promise<Measured> {
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

async function measured(work: () => Promise<{ faults: readonly Fault[] }>): Promise<Measured> {
  const begun = performance.now();
  const before = process.cpuUsage();
  const { faults } = await work();
  const { user, system } = process.cpuUsage(before);
  const cost = {
    milliseconds: performance.now() - begun,
    cpuMilliseconds: (user + system) / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
  return { cost, faults };
}
