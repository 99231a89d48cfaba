// Reads all releases of the planned publications: found, checked, extracted and reconciled.
import type { Publication, Release } from '@oflog/metrics-core';

import { acquireFiles } from '../acquire/acquire-files';
import type { Remember } from '../cache/remember';
import type { ControlReading } from '../extract/control-reading';
import { extractRelease, type ReleaseContext } from '../extract/extract-release';
import { openRelease } from '../extract/open-release';
import { FaultList, type ReportFault } from '../faults/fault';
import type { Workbook } from '../read';
import { correctFacts } from '../reconcile/correct-facts';
import { reconcileRelease, type ReconciledRelease } from '../reconcile/reconcile-release';
import type { AuthorityRegister } from '../register/authority-register';

export interface ReadRelease extends ReconciledRelease {
  /** Totals that the file states, beside what its rows add up to. */
  readonly controls: readonly ControlReading[];
  readonly publication: Publication;
  readonly release: Release;
}

export interface ReadReleasesOptions {
  readonly publications: readonly Publication[];
  readonly publicationsDir: string;
  readonly register: AuthorityRegister;
  readonly report: ReportFault;
  /** Knows the sheets of files that were read before. */
  readonly remember: Remember;
  /** Told after each release, with how many are done. */
  readonly onRelease?: (done: number, of: number, release: Release) => void;
}

/** In the order of their declaration. A release with a fault is left out, the fault reported. */
export async function readReleases({
  publications,
  publicationsDir,
  register,
  report,
  remember,
  onRelease,
}: ReadReleasesOptions): Promise<ReadRelease[]> {
  const declared = publications.flatMap((publication) =>
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
  let done = 0;
  const read = await inTurns(declared, readsAtOnce, async ({ publication, release }) => {
    const faults = new FaultList();
    const path = paths.get(release.file);
    const workbook =
      path === undefined ? null : await openRelease(release, path, faults.report, remember);
    const context = { publication, release, register, report: faults.report };
    const figures = workbook === null ? null : readFigures(workbook, context);
    done += 1;
    onRelease?.(done, declared.length, release);
    return { publication, release, figures, faults };
  });
  return read.flatMap(({ figures, faults, ...from }) => {
    // Reported here and not while reading, so that faults come in the order of declaration.
    faults.all.forEach(report);
    return figures === null ? [] : [{ ...from, ...figures }];
  });
}

/** What the file of a release says, its corrections made and its missing authorities explained. */
export function readFigures(
  workbook: Workbook,
  context: ReleaseContext,
): ReconciledRelease & Pick<ReadRelease, 'controls'> {
  const { facts, controls } = extractRelease(workbook, context);
  return { ...reconcileRelease(correctFacts(facts, context), context), controls };
}

// Two files are parsed at once; a third is unpacked meanwhile, and no more are held in memory.
const readsAtOnce = 3;

/** The results in the order of the items, with so many at work at a time. */
async function inTurns<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
