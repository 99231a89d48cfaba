// A whole run in miniature: files of one publication given as rows, the catalogue that declares them,
// and what the run says of them. A corruption is the same run with one thing changed.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import {
  assembleCatalogue,
  definePolicyArea,
  definePublication,
  type Catalogue,
  type CheckException,
  type Metric,
  type PublicationDeclaration,
} from '@oflog/metrics-core';

import type { CellValue } from '../read';
import { workbookOf } from '../read/workbook-fixtures';
import { registerFiles } from '../register/register-files';
import { runIngest, type IngestResult } from '../run/run-ingest';
import { twentyCouncils } from './twenty-councils';

type Rows = readonly (readonly CellValue[])[];
type Declared = PublicationDeclaration<string>;
type DeclaredTable = Declared['releases'][number]['tables'][number];
type DeclaredRelease = Omit<Declared['releases'][number], 'sha256'> & { sha256?: string };

export interface SmallRun {
  readonly publication: Omit<Declared, 'releases'>;
  readonly releases: readonly DeclaredRelease[];
  /** The files by name: rows of a sheet "Data" or of a CSV file, or bytes. */
  readonly files: Readonly<Record<string, Rows | Buffer>>;
  readonly metrics: readonly Metric[];
  /** A run before this one, which left the dataset as it stands. */
  readonly before?: SmallRun;
}

/** Runs it in a folder of its own. */
export async function runSmall(run: SmallRun): Promise<IngestResult> {
  const folder = await mkdtemp(join(tmpdir(), 'small-run-'));
  try {
    const dataDir = join(folder, 'data');
    for (const [name, text] of registerFiles(twentyCouncils)) {
      await write(join(dataDir, name), text);
    }
    if (run.before !== undefined) await runIn(folder, dataDir, run.before);
    return await runIn(folder, dataDir, run);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The codes of all that a run raises, warnings too, each once. */
export async function codesRaised(run: SmallRun): Promise<string[]> {
  const { faults, warnings } = await runSmall(run);
  return [...new Set([...faults, ...warnings].map(({ code }) => code))];
}

/** The same with the rows of one file changed. */
export function withRows(run: SmallRun, file: string, change: (rows: Rows) => Rows): SmallRun {
  const rows = run.files[file];
  if (rows === undefined || Buffer.isBuffer(rows)) throw new Error(`${file} has no rows.`);
  return { ...run, files: { ...run.files, [file]: change(rows) } };
}

/** The same with one cell changed, by its row and column from 0. */
export function withCell(
  run: SmallRun,
  file: string,
  [row, column]: readonly [number, number],
  change: (cell: CellValue) => CellValue,
): SmallRun {
  return withRows(run, file, (rows) =>
    rows.map((cells, index) =>
      index === row ? cells.with(column, change(cells[column] ?? null)) : cells,
    ),
  );
}

/** The same with each cell of a column below the header changed. */
export function withColumn(
  run: SmallRun,
  file: string,
  column: number,
  change: (cell: number, row: number) => CellValue,
): SmallRun {
  return withRows(run, file, ([header = [], ...rows]) => [
    header,
    ...rows.map((cells, index) => cells.with(column, change(Number(cells[column]), index))),
  ]);
}

/** The same with one more row at the end of a file. */
export function withRow(run: SmallRun, file: string, row: Rows[number]): SmallRun {
  return withRows(run, file, (rows) => [...rows, row]);
}

/** The same with one row of a file left out, counted from 0 with the header. */
export function withoutRow(run: SmallRun, file: string, row: number): SmallRun {
  return withRows(run, file, (rows) => rows.toSpliced(row, 1));
}

/** The same with a file of these bytes. */
export function withFile(run: SmallRun, file: string, bytes: Buffer): SmallRun {
  return { ...run, files: { ...run.files, [file]: bytes } };
}

/** The same without one of its files. */
export function withoutFile(run: SmallRun, file: string): SmallRun {
  const files = Object.entries(run.files).filter(([name]) => name !== file);
  return { ...run, files: Object.fromEntries(files) };
}

/** The first half of a file. */
export function halfOf(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length / 2);
}

/** The same with the tables of all releases declared otherwise. */
export function withTable(run: SmallRun, change: Partial<DeclaredTable>): SmallRun {
  return {
    ...run,
    releases: run.releases.map((release) => ({
      ...release,
      tables: release.tables.map((table) => ({ ...table, ...change })),
    })),
  };
}

/** The same, run after one that left the dataset as it stands. */
export function after(before: SmallRun, run: SmallRun): SmallRun {
  return { ...run, before };
}

/** The same with its metrics declared otherwise. */
export function withMetrics(run: SmallRun, change: (metric: Metric) => Metric): SmallRun {
  return { ...run, metrics: run.metrics.map(change) };
}

/** The same with one release declared otherwise, by its file. */
export function withRelease(
  run: SmallRun,
  file: string,
  change: Partial<DeclaredRelease>,
): SmallRun {
  return {
    ...run,
    releases: run.releases.map((release) =>
      release.file === file ? { ...release, ...change } : release,
    ),
  };
}

/** The same with one more exception in the release of a file. */
export function withException(
  run: SmallRun,
  file: string,
  exception: Omit<CheckException, 'reason' | 'accepted'>,
): SmallRun {
  return withRelease(run, file, {
    exceptions: [{ reason: 'The publisher says so.', accepted: '2024-02-01', ...exception }],
  });
}

async function runIn(folder: string, dataDir: string, run: SmallRun): Promise<IngestResult> {
  const publicationsDir = await mkdtemp(join(folder, 'publications-'));
  const hashes = new Map<string, string>();
  for (const [file, content] of Object.entries(run.files)) {
    const bytes = bytesOf(file, content);
    hashes.set(file, createHash('sha256').update(bytes).digest('hex'));
    await write(join(publicationsDir, file), bytes);
  }
  const catalogue = catalogueOf(run, hashes);
  const [area] = catalogue.policyAreas;
  return runIngest({ catalogue, publicationsDir, dataDir, area: area?.id ?? '' });
}

function catalogueOf(
  { publication, releases, metrics }: SmallRun,
  hashes: ReadonlyMap<string, string>,
): Catalogue {
  const published = definePublication<string>({
    ...publication,
    releases: releases.map((release) => ({
      sha256: hashes.get(release.file) ?? '0'.repeat(64),
      ...release,
    })),
  });
  const area = definePolicyArea({
    id: 'bins',
    title: 'Bins',
    summary: 'What becomes of bins.',
    order: 1,
    responsible: { types: ['unitary'], bodies: [], statement: 'Every council.' },
    bestValueThemes: [],
    publications: [published],
    metrics: [],
  });
  const assembled = assembleCatalogue('0.0.0', [area], {
    publications: [],
    contextVariables: [],
    neighbourModels: [],
    glossary: [],
    register: {
      sources: [],
      types: {},
      nameEndings: [],
      corrections: [],
      aliases: [],
      formerNames: [],
      additions: [],
      changes: [],
      jointBodies: [],
      areas: [],
      boundaries: { file: 'none.json', objects: {} },
    },
  });
  return { ...assembled, metrics: [...metrics] };
}

function bytesOf(file: string, content: Rows | Buffer): Buffer {
  if (Buffer.isBuffer(content)) return content;
  if (!file.endsWith('.csv')) return workbookOf({ Data: content }, 'xlsx');
  return Buffer.from(content.map((cells) => `${cells.join(',')}\n`).join(''));
}

async function write(path: string, content: Buffer | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
