// Sets the authorities that a file lists against those that were in being: each that is missing gets
// the declared reason, and none is left over.
import {
  comparePeriods,
  type Absence,
  type JointReport,
  type MissingState,
  type PeriodId,
  type Publication,
} from '@oflog/metrics-core';

import type { ReleaseContext } from '../extract/extract-release';
import { joinMarks, type Fact } from '../facts/fact';
import { listOf } from '../faults/fault';
import { declarationOf } from '../locate/table-locator';
import type { RegisteredAuthority } from '../register/authority-register';

/** An authority of the register that the file has not, for some columns of a period. */
export interface CoverageRow {
  readonly period: PeriodId;
  readonly authority: string;
  readonly name: string;
  /** Names of the columns without a row; empty where all of the period are. */
  readonly columns: readonly string[];
  readonly state: MissingState;
  readonly reason: string;
}

export interface ReconciledRelease {
  /** The facts of the file, and one without a cell for each figure that is declared absent. */
  readonly facts: readonly Fact[];
  readonly coverage: readonly CoverageRow[];
}

export function reconcileRelease(
  facts: readonly Fact[],
  context: ReleaseContext,
): ReconciledRelease {
  const held = holdings(facts, context.publication);
  reportPeriodsAbsent(held, facts, context);
  const joint = facts.map((fact) => markJoint(fact, context.publication.jointReporting));
  const coverage = [...held.keys()]
    .sort(comparePeriods)
    .flatMap((period) => coverPeriod(period, held, context));
  const absent = coverage.flatMap(({ period, authority, columns, state }): Fact[] => {
    const names = columns.length === 0 ? [...(held.get(period)?.keys() ?? [])] : columns;
    return names.map((column) => ({
      column,
      authority,
      period,
      figure: { value: null, text: null, state, marks: [], source: null },
    }));
  });
  return { facts: [...joint, ...absent], coverage };
}

/** For each period the columns that have a row in it, and the authorities of each; control columns apart. */
type Holdings = ReadonlyMap<PeriodId, ReadonlyMap<string, ReadonlySet<string>>>;

function holdings(facts: readonly Fact[], { columns: declared }: Publication): Holdings {
  const held = new Map<PeriodId, Map<string, Set<string>>>();
  for (const { period, column, authority } of facts) {
    if (declared[column]?.control === true) continue;
    const columns = held.get(period) ?? new Map<string, Set<string>>();
    held.set(period, columns);
    const authorities = columns.get(column) ?? new Set<string>();
    columns.set(column, authorities);
    authorities.add(authority);
  }
  return held;
}

interface Ground {
  readonly state: MissingState;
  readonly reason: string;
}

function coverPeriod(period: PeriodId, held: Holdings, context: ReleaseContext): CoverageRow[] {
  const { publication, register } = context;
  const columns = held.get(period) ?? new Map<string, ReadonlySet<string>>();
  const unexplained = new Map<string, RegisteredAuthority[]>();

  const rows = register
    .inBeing(period)
    .filter(({ type }) => publication.covers.includes(type))
    .flatMap((authority): CoverageRow[] => {
      const grounds = new Map<string, { ground: Ground; columns: string[] }>();
      const without: string[] = [];
      for (const [column, authorities] of columns) {
        if (authorities.has(authority.code)) continue;
        const ground = groundOf(authority, column, period, held, context);
        if (ground === null) {
          without.push(column);
        } else {
          const key = JSON.stringify(ground);
          const entry = grounds.get(key) ?? { ground, columns: [] };
          grounds.set(key, entry);
          entry.columns.push(column);
        }
      }
      if (without.length > 0) {
        const key = without.length === columns.size ? '' : without.join(', ');
        unexplained.set(key, [...(unexplained.get(key) ?? []), authority]);
      }
      return [...grounds.values()].map((entry) => ({
        period,
        authority: authority.code,
        name: authority.name,
        columns: entry.columns.length === columns.size ? [] : entry.columns.sort(),
        ...entry.ground,
      }));
    });
  for (const [names, authorities] of unexplained) {
    reportUnexplained(period, names, authorities, context);
  }
  return rows;
}

function groundOf(
  authority: RegisteredAuthority,
  column: string,
  period: PeriodId,
  held: Holdings,
  { publication, release }: ReleaseContext,
): Ground | null {
  const joint = publication.jointReporting.find(
    (report) =>
      report.covers.includes(authority.code) &&
      isDuring(report, period) &&
      held.get(period)?.get(column)?.has(report.by) === true,
  );
  if (joint !== undefined) return { state: 'reported-jointly', reason: joint.reason };
  const absence = release.absences.find((candidate) =>
    explains(candidate, authority, column, period),
  );
  return absence === undefined ? null : { state: absence.state, reason: absence.reason };
}

function explains(
  { authorities, types, endedBy, begunFrom, periods, columns }: Absence,
  { code, type, from, to }: RegisteredAuthority,
  column: string,
  period: PeriodId,
): boolean {
  return (
    (authorities?.includes(code) ?? true) &&
    (types?.includes(type) ?? true) &&
    (endedBy === undefined || (to !== null && to <= endedBy)) &&
    (begunFrom === undefined || (from !== null && from >= begunFrom)) &&
    (periods?.includes(period) ?? true) &&
    (columns?.includes(column) ?? true)
  );
}

function markJoint(fact: Fact, reports: readonly JointReport[]): Fact {
  const { authority, period, figure } = fact;
  const isJoint =
    figure.state === 'value' &&
    reports.some((report) => report.by === authority && isDuring(report, period));
  return isJoint
    ? { ...fact, figure: { ...figure, marks: joinMarks(figure.marks, ['joint']) } }
    : fact;
}

function isDuring({ from, to }: JointReport, period: PeriodId): boolean {
  return comparePeriods(from, period) <= 0 && (to === undefined || comparePeriods(period, to) <= 0);
}

function reportPeriodsAbsent(
  held: Holdings,
  facts: readonly Fact[],
  { release, publication, report }: ReleaseContext,
): void {
  // Without any figure the fault lies elsewhere, and is reported there.
  if (facts.length === 0) return;
  const place = { publication: publication.id, release: release.id, file: release.file };
  for (const period of release.periods) {
    if (held.has(period)) continue;
    report({
      code: 'COVERAGE_PERIOD_ABSENT',
      place,
      found: `no figure of ${period}`,
      expected: `figures of each period of the release: ${listOf(release.periods)}`,
      remedy: `Correct "periods" of the release, or the tables that should hold it, in ${declarationOf(place)}.`,
    });
  }
}

function reportUnexplained(
  period: PeriodId,
  columns: string,
  authorities: readonly RegisteredAuthority[],
  { release, publication, report }: ReleaseContext,
): void {
  const place = { publication: publication.id, release: release.id, file: release.file };
  const names = authorities.map(({ name, code }) => `${name} (${code})`);
  const ends = authorities.flatMap(({ to }) => to ?? []).sort();
  const last = ends.at(-1);
  report({
    code: 'COVERAGE_AUTHORITY_ABSENT',
    place,
    found: `no row in ${period} for ${names.length} of the authorities in being${columns === '' ? '' : ` in ${columns}`}: ${listOf(names)}`,
    expected: 'a row, a joint report or a declared absence for each',
    remedy: `Find out why, and say so in "absences" or "jointReporting" of publication ${publication.id}, or correct "keep" and "drop" of release ${release.id}.${
      last === undefined
        ? ''
        : ` ${ends.length} of them ended by ${last}: if the file states their successors instead, an absence says so with endedBy: '${last}' and periods: ['${period}'].`
    }`,
  });
}
