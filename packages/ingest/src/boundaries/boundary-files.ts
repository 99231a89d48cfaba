// The file of boundaries, from the published one that the register names.
import { readFile } from 'node:fs/promises';

import type { Register } from '@oflog/metrics-core';

import { acquireFiles } from '../acquire/acquire-files';
import type { ReportFault } from '../faults/fault';
import type { AuthorityRegister } from '../register/authority-register';
import { readTopology } from '../register/topology';
import { boundaryPath, simplifiedBoundaries } from './simplified-boundaries';

/** Its text by its path from the folder of the dataset; none where the published file is missing. */
export async function boundaryFiles(
  declaration: Register,
  register: AuthorityRegister,
  publicationsDir: string,
  report: ReportFault,
): Promise<ReadonlyMap<string, string>> {
  const { file } = declaration.boundaries;
  const sources = declaration.sources.filter((source) => source.file === file);
  const path = (await acquireFiles(sources, publicationsDir, report)).get(file);
  if (path === undefined) return new Map();
  const published = readTopology(await readFile(path, 'utf8'), file);
  return new Map([[boundaryPath, simplifiedBoundaries(published, declaration, register)]]);
}
