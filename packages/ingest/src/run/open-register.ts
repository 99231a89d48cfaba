// The register of authorities for a run: built from its published files, or as the dataset has it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Catalogue } from '@oflog/metrics-core';

import { acquireFiles } from '../acquire/acquire-files';

import type { ReportFault } from '../faults/fault';
import { buildRegister } from '../register/build-register';
import { readSourceRows } from '../register/read-sources';
import { parseRegister, registerFileNames } from '../register/register-files';
import type { RegisterRows } from '../register/register-rows';
import { sourcesOf } from '../write/release-rows';

export interface BuiltRegister {
  /** Null where there were too few files to build one. */
  readonly rows: RegisterRows | null;
  /** The path of each file that describes authorities, by its name. */
  readonly paths: ReadonlyMap<string, string>;
}

/** From the files that are declared; what is wrong with them is reported. */
export async function registerFromSources(
  catalogue: Pick<Catalogue, 'register' | 'neighbourModels'>,
  publicationsDir: string,
  report: ReportFault,
): Promise<BuiltRegister> {
  const paths = await acquireFiles(sourcesOf(catalogue), publicationsDir, report);
  const { sources } = catalogue.register;
  if (!sources.every(({ file }) => paths.has(file))) return { rows: null, paths };
  const read = await readSourceRows(sources, paths, report);
  return { rows: buildRegister(catalogue.register, read, report), paths };
}

/** From the dataset; null where it has none, which is reported. */
export async function registerFromDataset(
  dataDir: string,
  report: ReportFault,
): Promise<RegisterRows | null> {
  const textOf = (name: string) => readFile(join(dataDir, name), 'utf8');
  try {
    const { authorities, changes, memberships } = registerFileNames;
    return parseRegister({
      authorities: await textOf(authorities),
      changes: await textOf(changes),
      memberships: await textOf(memberships),
    });
  } catch (error) {
    report({
      code: 'REGISTER_NOT_READ',
      place: {},
      found: error instanceof Error ? error.message : String(error),
      expected: `the register of authorities in ${dataDir}`,
      remedy: 'Run without --area first, or give the folder of a whole dataset with --data.',
    });
    return null;
  }
}
