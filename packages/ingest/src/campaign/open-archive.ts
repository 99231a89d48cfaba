// All published files parsed once, and read as they are.
import type { Catalogue } from '@oflog/metrics-core';

import { acquireFiles } from '../acquire/acquire-files';
import { openRelease } from '../extract/open-release';
import { FaultList } from '../faults/fault';
import { describeFault } from '../faults/fault';
import type { AuthorityRegister } from '../register/authority-register';
import { loadRegister } from '../register/load-register';
import { registerFromSources } from '../run/open-register';
import { readFigures, type ReadRelease } from '../run/read-releases';
import type { Subject } from './subject';

export interface Archive {
  readonly catalogue: Catalogue;
  readonly register: AuthorityRegister;
  readonly releases: readonly ReadRelease[];
  /** In the order of the releases. */
  readonly subjects: readonly Subject[];
}

/** @throws where the files as published have a fault: then there is nothing to spoil. */
export async function openArchive(catalogue: Catalogue, publicationsDir: string): Promise<Archive> {
  const faults = new FaultList();
  const { report } = faults;
  const { rows } = await registerFromSources(catalogue, publicationsDir, report);
  const register = loadRegister(rows ?? { authorities: [], changes: [], memberships: [] });
  const declared = catalogue.publications.flatMap((publication) =>
    publication.releases.map((release) => ({ publication, release })),
  );
  const paths = await acquireFiles(
    declared.map(({ publication, release }) => ({
      file: release.file,
      sha256: release.sha256,
      publication: publication.id,
      release: release.id,
    })),
    publicationsDir,
    report,
  );
  const releases: ReadRelease[] = [];
  const subjects: Subject[] = [];
  for (const { publication, release } of declared) {
    const path = paths.get(release.file);
    const workbook = path === undefined ? null : await openRelease(release, path, report);
    if (workbook === null) continue;
    const read = readFigures(workbook, { publication, release, register, report });
    releases.push({ publication, release, ...read });
    subjects.push({ publication, release, workbook, facts: read.facts });
  }
  const [fault] = faults.all;
  if (fault !== undefined) throw new Error(`The files as published: ${describeFault(fault)}`);
  return { catalogue, register, releases, subjects };
}
