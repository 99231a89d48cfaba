// For tests on published files: the register of England, built from them.
import { catalogue } from '@oflog/metrics-core';

import { acquireFiles } from '../acquire/acquire-files';
import type { ReportFault } from '../faults/fault';
import { buildRegister } from './build-register';
import { readSourceRows } from './read-sources';
import type { RegisterRows } from './register-rows';

export async function registerOfEngland(
  publicationsDir: string,
  report: ReportFault,
): Promise<RegisterRows> {
  const { register } = catalogue;
  const paths = await acquireFiles(register.sources, publicationsDir, report);
  const rows = await readSourceRows(register.sources, paths, report);
  return buildRegister(register, rows, report);
}
