// Reads the releases of the planned publications: found, checked, extracted and reconciled.
import type { Publication, Release } from '@oflog/metrics-core';
import pLimit from 'p-limit';

import { acquireFiles } from '../acquire/acquire-files';
import type { Packing, Remember } from '../cache/remember';
import type { ControlReading } from '../extract/control-reading';
import { extractRelease, type ReleaseContext } from '../extract/extract-release';
import { openRelease } from '../extract/open-release';
import { packFacts, type PackedFacts } from '../facts/packed-facts';
import { FaultList, type Fault, type ReportFault } from '../faults/fault';
import type { Workbook } from '../read';
import { correctFacts } from '../reconcile/correct-facts';
import { reconcileRelease, type ReconciledRelease } from '../reconcile/reconcile-release';
import type { AuthorityRegister } from '../register/authority-register';
import type { ResultKeys } from './result-keys';

interface ReadFigures extends ReconciledRelease {
  /** Totals that the file states, beside what its rows add up to. */
  readonly controls: readonly ControlReading[];
}

export interface ReadRelease extends ReadFigures {
  readonly publication: Publication;
  readonly release: Release;
}

/** What was read of the file of one release, for a run. */
export interface ReleaseReading extends Omit<ReadFigures, 'facts'> {
  readonly publication: Publication;
  readonly release: Release;
  /** Figures with a cell of their own, values or not. */
  readonly cells: number;
  /** Packed, since facts of all releases at once would take much memory, and time to look after it. */
  readonly facts: PackedFacts;
}

export interface PublicationReading {
  readonly publication: Publication;
  /** In the order of their declaration; one with a fault may be left out. */
  readonly releases: readonly ReleaseReading[];
  readonly faults: readonly Fault[];
}

export interface ReadReleasesOptions {
  readonly publications: readonly Publication[];
  readonly publicationsDir: string;
  readonly register: AuthorityRegister;
  readonly report: ReportFault;
  readonly keys: ResultKeys;
  /** Knows what earlier runs read. */
  readonly remember: Remember;
  /** Told after each release, with how many are done. */
  readonly onRelease?: (done: number, of: number, release: Release) => void;
}

/** By the id of each publication what is read of it, as soon as all its files are. */
export type Readings = ReadonlyMap<string, Promise<PublicationReading>>;

/** Finds the files and begins to read them, in the order of their declaration, a few at a time. */
export async function beginReading({
  publications,
  publicationsDir,
  register,
  keys,
  report,
  remember,
  onRelease,
}: ReadReleasesOptions): Promise<Readings> {
  const declared = publications.flatMap((publication) =>
    publication.releases.map((release) => ({
      file: release.file,
      sha256: release.sha256,
      publication: publication.id,
      release: release.id,
    })),
  );
  const paths = await acquireFiles(declared, publicationsDir, report);
  const inTurn = pLimit(readsAtOnce);
  let done = 0;
  const begin = (publication: Publication, release: Release) =>
    inTurn(async () => {
      const path = paths.get(release.file);
      const read =
        path === undefined
          ? unread
          : await remember(
              keys.ofRelease(publication, release),
              () => readRelease(path, { publication, release, register }, remember),
              readingPacking,
            );
      done += 1;
      onRelease?.(done, declared.length, release);
      return { publication, release, ...read };
    });
  return new Map(
    publications.map((publication) => [
      publication.id,
      whenRead(
        publication,
        publication.releases.map((release) => begin(publication, release)),
      ),
    ]),
  );
}

async function whenRead(
  publication: Publication,
  begun: readonly Promise<Reading & Pick<ReleaseReading, 'publication' | 'release'>>[],
): Promise<PublicationReading> {
  const read = await Promise.all(begun);
  return {
    publication,
    releases: read.flatMap(({ figures, faults: _, ...from }) =>
      figures === null ? [] : [{ ...from, ...figures }],
    ),
    faults: read.flatMap(({ faults }) => faults),
  };
}

interface Reading {
  readonly figures: Omit<ReleaseReading, 'publication' | 'release'> | null;
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
  if (workbook === null) return { figures: null, faults: faults.all };
  const { facts, ...figures } = readFigures(workbook, { ...context, report });
  const cells = facts.filter(({ figure }) => figure.source !== null).length;
  return { figures: { ...figures, cells, facts: packFacts(facts) }, faults: faults.all };
}

/** Whatever has a fault is not kept: it is read anew until it has none. */
const readingPacking: Packing<Reading, NonNullable<Reading['figures']>> = {
  pack: ({ figures, faults }) => (faults.length > 0 ? null : figures),
  unpack: (figures) => ({ figures, faults: [] }),
};

/** What the file of a release says, its corrections made and its missing authorities explained. */
export function readFigures(workbook: Workbook, context: ReleaseContext): ReadFigures {
  const { facts, controls } = extractRelease(workbook, context);
  return { ...reconcileRelease(correctFacts(facts, context), context), controls };
}

// Two files are parsed at once; a third is unpacked meanwhile, and no more are held in memory.
const readsAtOnce = 3;
