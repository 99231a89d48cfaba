// Reads again, from the published files, the cells behind an observation.
import type { Catalogue, Publication, Release } from '@oflog/metrics-core';

import { acquireFiles } from '../acquire/acquire-files';
import type { Remember } from '../cache/remember';
import type { StoredCell } from '../dataset/stored-cells';
import { sheetNamed } from '../extract/extract-release';
import { openRelease } from '../extract/open-release';
import type { Fact } from '../facts/fact';
import { describeFault, FaultList } from '../faults/fault';
import type { Workbook } from '../read';
import type { AuthorityRegister } from '../register/authority-register';
import { readFigures } from '../run/read-releases';
import { publishedCells } from './published-cells';

export interface Archive {
  /** Null where nobody said where the published files are. */
  readonly publicationsDir: string | null;
  readonly remember?: Remember;
}

export interface DeclaredRelease {
  readonly publication: Publication;
  readonly release: Release;
}

export interface FilesBehind {
  /** By the name of the file. */
  readonly paths: ReadonlyMap<string, string>;
  /** What stands in a cell, and what was read of it for a column; null where the file is not at hand. */
  readonly look: (
    column: string,
    cell: StoredCell,
  ) => { readonly published: readonly string[]; readonly facts: readonly Fact[] } | null;
  /** Why files could not be read; empty where all were. */
  readonly faults: readonly string[];
}

export async function readBehind(
  releases: readonly DeclaredRelease[],
  register: AuthorityRegister,
  { publicationsDir, remember }: Archive,
): Promise<FilesBehind> {
  if (publicationsDir === null) {
    return {
      paths: new Map(),
      look: () => null,
      faults: ['Set PUBLICATIONS_DIR, or --publications, to see the number in each cell.'],
    };
  }
  const faults = new FaultList();
  const { report } = faults;
  const declared = releases.map(({ release }) => ({
    file: release.file,
    sha256: release.sha256,
    publication: release.publication,
    release: release.id,
  }));
  const paths = await acquireFiles(declared, publicationsDir, report);
  const opened = new Map<string, { workbook: Workbook; facts: readonly Fact[] }>();
  for (const { publication, release } of releases) {
    const path = paths.get(release.file);
    const workbook = path === undefined ? null : await openRelease(release, path, report, remember);
    if (workbook === null) continue;
    // What is wrong with other figures of the file is no matter here: a run says it.
    const context = { publication, release, register, report: () => undefined };
    opened.set(release.id, { workbook, facts: readFigures(workbook, context).facts });
  }
  return {
    paths,
    look: (column, { release, sheet, ref }) => {
      const file = opened.get(release);
      if (file === undefined) return null;
      const { workbook, facts } = file;
      const grid = workbook.grids.get(sheetNamed(workbook.sheetNames, sheet));
      return {
        published: grid === undefined ? [] : publishedCells(grid, ref),
        facts: facts.filter(
          ({ column: name, figure: { source } }) =>
            name === column && source?.sheet === sheet && source.ref === ref,
        ),
      };
    },
    faults: faults.all.map(describeFault),
  };
}

/** A release of the catalogue by its id. */
export function declaredRelease(
  { publications }: Pick<Catalogue, 'publications'>,
  id: string,
): DeclaredRelease | null {
  for (const publication of publications) {
    const release = publication.releases.find((candidate) => candidate.id === id);
    if (release !== undefined) return { publication, release };
  }
  return null;
}
