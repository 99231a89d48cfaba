// Parts of a dataset read from its folder.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { csvParse } from 'd3-dsv';

import { filesUnder } from '../publish/fingerprint';
import type { AuthorityRegister } from '../register/authority-register';
import { loadRegister } from '../register/load-register';
import { parseRegister, registerFileNames } from '../register/register-files';
import { parseObservations, type StoredObservation } from './stored-observation';

/** A file of the dataset is missing, or is not one of ours; the message says which. */
export class DatasetError extends Error {}

export async function openRegister(dataDir: string): Promise<AuthorityRegister> {
  const { authorities, changes, memberships } = registerFileNames;
  return loadRegister(
    parseRegister({
      authorities: await textOf(dataDir, authorities),
      changes: await textOf(dataDir, changes),
      memberships: await textOf(dataDir, memberships),
    }),
  );
}

/** All rows of a measure. */
export async function openObservations(
  dataDir: string,
  measure: string,
): Promise<StoredObservation[]> {
  const path = `observations/${measure}.csv`;
  return parseObservations(await textOf(dataDir, path), join(dataDir, path));
}

/** Why an authority has no row in a release, as the run that wrote the dataset found it declared. */
export interface StoredAbsence {
  readonly period: string;
  readonly authority: string;
  readonly reason: string;
}

export async function openCoverage(dataDir: string, release: string): Promise<StoredAbsence[]> {
  const text = await readFile(join(dataDir, 'coverage', `${release}.csv`), 'utf8').catch(ifMissing);
  return csvParse(text ?? '').map(({ period = '', authority = '', reason = '' }) => ({
    period,
    authority,
    reason,
  }));
}

/** The texts of all files by their paths, with `/`; empty where there is no such folder. */
export async function openAllFiles(dataDir: string): Promise<Map<string, string>> {
  const paths = (await filesUnder(dataDir)) ?? [];
  const files = new Map<string, string>();
  for (const path of paths) files.set(path, await textOf(dataDir, path));
  return files;
}

async function textOf(dataDir: string, path: string): Promise<string> {
  const text = await readFile(join(dataDir, path), 'utf8').catch(ifMissing);
  if (text !== null) return text;
  throw new DatasetError(
    `The dataset in ${dataDir} has no ${path}. Write it with "npx pnpm ingest run", or name its folder with --data.`,
  );
}

function ifMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
