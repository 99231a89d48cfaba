// What the declared layout of a release misses in a file that took its place: nothing, or the sheets
// and columns that a layout of the new file must name otherwise.
import type { Publication, Release } from '@oflog/metrics-core';

import { extractRelease } from '../extract/extract-release';
import { openRelease } from '../extract/open-release';
import { FaultList, type Fault } from '../faults/fault';
import { loadRegister } from '../register/load-register';

/** Faults of reading and of the layout alone; whether the rows are right is for a run to say. */
export async function misfitsOf(
  publication: Publication,
  release: Release,
  path: string,
): Promise<readonly Fault[]> {
  const faults = new FaultList();
  const { report } = faults;
  const workbook = await openRelease(release, path, report);
  if (workbook !== null) {
    extractRelease(workbook, { publication, release, register: noAuthorities, report });
  }
  return faults.all.filter(({ code }) => /^(READ|LAYOUT)_/.test(code));
}

const noAuthorities = loadRegister({
  authorities: [],
  changes: [],
  memberships: [],
});
