// Reads all releases of the planned publications: found, checked, extracted and reconciled.
import type { Publication, Release } from '@oflog/metrics-core';

import { acquireFiles } from '../acquire/acquire-files';
import type { Packing, Remember } from '../cache/remember';
import type { ControlReading } from '../extract/control-reading';
import { extractRelease, type ReleaseContext } from '../extract/extract-release';
import { openRelease } from '../extract/open-release';
import { packFacts, unpackFacts, type PackedFacts } from '../facts/packed-facts';
import { FaultList, type Fault, type ReportFault } from '../faults/fault';
import type { Workbook } from '../read';
import { correctFacts } from '../reconcile/correct-facts';
import { reconcileRelease, type ReconciledRelease } from '../reconcile/reconcile-release';
import type { AuthorityRegister } from '../register/authority-register';

interface ReadFigures extends ReconciledRelease {
  /** Totals that the file states, beside what its rows add up to. */
  readonly controls: readonly ControlReading[];
}

export interface ReadRelease extends ReadFigures {
  readonly publication: Publication;
  readonly release: Release;
}

export interface ReadReleasesOptions {
  readonly publications: readonly Publication[];
  readonly publicationsDir: string;
  readonly register: AuthorityRegister;
  readonly report: ReportFault;
  /** Tells this register from any other. */
  readonly registerKey: string;
  /** Knows what earlier runs read. */
  readonly remember: Remember;
  /** Told after each release, with how many are done. */
  readonly onRelease?: (done: number, of: number, release: Release) => void;
}

/** In the order of their declaration. A release with a fault is left out, the fault reported. */
export async function readReleases({
  publications,
  publicationsDir,
  register,
  registerKey,
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
    const path = paths.get(release.file);
    const read =
      path === undefined
        ? unread
        : await remember(
            ['figures', ...declarationsOf(publication, release), registerKey],
            () => readRelease(path, { publication, release, register }, remember),
            readingPacking,
          );
    done += 1;
    onRelease?.(done, declared.length, release);
    return { publication, release, ...read };
  });
  return read.flatMap(({ figures, faults, ...from }) => {
    // Reported here and not while reading, so that faults come in the order of declaration.
    faults.forEach(report);
    return figures === null ? [] : [{ ...from, ...figures }];
  });
}

interface Reading {
  readonly figures: ReadFigures | null;
  readonly faults: readonly Fault[];
}

const unread: Reading = { figures: null, faults: [] };

async function readRelease(
  path: string,
  context: Omit<ReleaseContext, 'report'>,
  remember: Remember,
): Promise<Reading> {
  const faults = new FaultList();
  const { report } = faults;
  const workbook = await openRelease(context.release, path, report, remember);
  const figures = workbook === null ? null : readFigures(workbook, { ...context, report });
  return { figures, faults: faults.all };
}

/** All that is declared of a release, the checksum of its file included, and of its publication. */
function declarationsOf(publication: Publication, release: Release): string[] {
  return [JSON.stringify(release), JSON.stringify({ ...publication, releases: [] })];
}

interface PackedReading extends Omit<ReadFigures, 'facts'> {
  readonly facts: PackedFacts;
}

/** Whatever has a fault is not kept: it is read anew until it has none. */
const readingPacking: Packing<Reading, PackedReading> = {
  pack: ({ figures, faults }) =>
    figures === null || faults.length > 0 ? null : { ...figures, facts: packFacts(figures.facts) },
  unpack: (figures) => ({
    figures: { ...figures, facts: unpackFacts(figures.facts) },
    faults: [],
  }),
};

/** What the file of a release says, its corrections made and its missing authorities explained. */
export function readFigures(workbook: Workbook, context: ReleaseContext): ReadFigures {
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
