// The register of authorities for a run: built from its published files, or as the dataset has it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Register } from '@oflog/metrics-core';

import { acquireFiles } from '../acquire/acquire-files';
import type { ReportFault } from '../faults/fault';
import { buildRegister } from '../register/build-register';
import { readSourceRows } from '../register/read-sources';
import { parseRegister, registerFileNames } from '../register/register-files';
import type { RegisterRows } from '../register/register-rows';

/** From the files that are declared; what is wrong is reported. */
export async function registerFromSources(
  declaration: Register,
  publicationsDir: string,
  report: ReportFault,
): Promise<RegisterRows> {
  const paths = await acquireFiles(declaration.sources, publicationsDir, report);
  const sources = await readSourceRows(declaration.sources, paths, report);
  return buildRegister(declaration, sources, report);
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
