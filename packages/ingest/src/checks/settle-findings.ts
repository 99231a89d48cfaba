// Sets what the checks found against what was accepted: a finding that a declared exception covers is
// not raised, and an exception that covers nothing is a fault itself.
import type { CheckException, Publication, Release } from '@oflog/metrics-core';

import type { ReportFault } from '../faults/fault';
import { checks } from '.';
import type { FoundCell } from './finding';
import type { CheckedFinding } from './run-checks';

/** A finding that somebody looked at and accepted. */
export interface AcceptedFinding extends CheckedFinding {
  readonly exception: CheckException;
  /** The release that declares the exception. */
  readonly declaredIn: string;
}

export interface Settled {
  readonly raised: readonly CheckedFinding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly needless: readonly DeclaredException[];
}

export interface DeclaredException {
  readonly release: Release;
  readonly exception: CheckException;
}

export function settleFindings(
  findings: readonly CheckedFinding[],
  publications: readonly Publication[],
): Settled {
  const declared = publications.flatMap(({ releases }) =>
    releases.flatMap((release) => release.exceptions.map((exception) => ({ release, exception }))),
  );
  const byCheck = Map.groupBy(declared, ({ exception }) => exception.check);
  const used = new Set<CheckException>();
  const raised: CheckedFinding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const covering = (byCheck.get(finding.code) ?? []).filter(({ release, exception }) =>
      covers(exception, release, finding),
    );
    const [first] = covering;
    if (first === undefined) {
      raised.push(finding);
    } else {
      accepted.push({ ...finding, exception: first.exception, declaredIn: first.release.id });
      for (const { exception } of covering) used.add(exception);
    }
  }
  return { raised, accepted, needless: declared.filter(({ exception }) => !used.has(exception)) };
}

/** Reports exceptions that nothing needed, as far as the measures that were evaluated can tell. */
export function reportNeedless(
  needless: readonly DeclaredException[],
  isEvaluated: (measure: string | null) => boolean,
  report: ReportFault,
): void {
  for (const { release, exception } of needless) {
    const { check, reason, measures = [null] } = exception;
    const named = checks.find(({ code }) => code === check);
    // What an exception let into the dataset is no change any more on the next run.
    if (named?.on === 'dataset') continue;
    if (named?.on === 'measure' && !measures.every(isEvaluated)) continue;
    const known = named !== undefined && named.on !== 'reading';
    report({
      code: 'EXCEPTION_NEEDLESS',
      place: { publication: release.publication, release: release.id, file: release.file },
      found: `an exception from ${check} ("${reason}") that ${known ? 'no finding needs' : 'names no check that knows exceptions'}`,
      expected: 'exceptions that each accept a finding',
      remedy: `Take it out of "exceptions" of release ${release.id}, or correct what it names.`,
    });
  }
}

function covers(exception: CheckException, release: Release, finding: CheckedFinding): boolean {
  const { subject } = finding;
  const cells = (subject.cells ?? []).filter((cell) => cell.release === release.id);
  const within = <Value>(list: readonly Value[] | undefined, value: Value | undefined): boolean =>
    list === undefined || (value !== undefined && list.includes(value));
  return (
    (subject.release === release.id || cells.length > 0) &&
    within(exception.measures, subject.measure) &&
    within(exception.columns, subject.column) &&
    within(exception.authorities, subject.authority) &&
    within(exception.periods, subject.period) &&
    (exception.cells === undefined || cells.some((cell) => names(exception.cells ?? [], cell)))
  );
}

function names(cells: readonly string[], { sheet, ref }: FoundCell): boolean {
  return cells.includes(ref) || cells.includes(`${sheet}!${ref}`);
}
