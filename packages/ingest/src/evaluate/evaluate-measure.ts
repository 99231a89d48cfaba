// All observations of one measure: every authority that it concerns, every period held, every vintage.
import {
  comparePeriods,
  concerns,
  inputColumns,
  kindOfPeriod,
  lastDay,
  type ColumnFormula,
  type ContextVariable,
  type Metric,
  type PeriodId,
} from '@oflog/metrics-core';

import { joinMarks } from '../facts/fact';
import type { Vintage } from '../facts/fact-index';
import type { EvaluatedObservation } from './evaluated';
import { evaluateAt, measureInPeriod, type MeasureInPeriod } from './evaluate-at';
import { partsOf, vintagesBehind, type Moment, type Sources } from './resolve-input';

/** Sorted by authority, then period, then release. */
export function evaluateAll(
  measure: Metric | ContextVariable,
  sources: Sources,
): EvaluatedObservation[] {
  const columns = inputColumns(measure);
  const periods = periodsOf(measure, columns, sources);
  const broken = breaksIn(measure, periods);
  const targets = periods.map((period) => measureInPeriod(measure, period, sources));
  return codesWithFigures(columns, sources).flatMap((authority) =>
    targets
      .filter(({ period }) => isConcerned(measure, authority, period, sources))
      .flatMap((target) => {
        const rows = evaluateVintages(target, authority, sources);
        return broken.has(target.period) ? rows.map((row) => withMark(row, 'break')) : rows;
      }),
  );
}

/** One row for each release that changes an input; a value that changed is marked as revised. */
function evaluateVintages(
  target: MeasureInPeriod,
  authority: string,
  sources: Sources,
): EvaluatedObservation[] {
  const isArea = sources.register.byCode(authority) === undefined;
  const rows: EvaluatedObservation[] = [];
  let before: readonly Vintage[] = [];
  let valueBefore: number | null = null;
  for (const moment of momentsOf(allVintages(target, authority, sources))) {
    const evaluated = evaluateAt(target, authority, moment, sources);
    if (evaluated === null || sameList(evaluated.vintages, before)) continue;
    before = evaluated.vintages;
    const { value, state } = evaluated.observation;
    if (state !== 'value' && !isArea && !inBeing(authority, target.period, sources)) continue;
    const isRevised = value !== null && valueBefore !== null && differ(value, valueBefore);
    valueBefore = value ?? valueBefore;
    const isDerived = isArea && !evaluated.asPublished;
    const row = isDerived ? withMark(evaluated.observation, 'derived') : evaluated.observation;
    rows.push(isRevised ? withMark(row, 'revised') : row);
  }
  return rows;
}

/** Everything published that could bear on an authority's figure. */
function allVintages(
  { measure, period, columns, weight }: MeasureInPeriod,
  authority: string,
  sources: Sources,
): Vintage[] {
  const own = columns.flatMap((column) => vintagesBehind(column, authority, sources));
  if (weight === null || measure.merged.rule !== 'weighted-mean') return own;
  const parts = partsOf(authority, period, measure.merged.parts, sources.register);
  return [
    ...own,
    ...parts.flatMap(({ code }) =>
      [...columns, weight].flatMap((column) => vintagesBehind(column, code, sources)),
    ),
  ];
}

/**
 * The ends of the days on which something came out, as places in the order of releases. Releases of
 * one publication that bear the same day, such as files whose date is known about only, count apart.
 */
function momentsOf(vintages: readonly Vintage[]): Moment[] {
  const releases = [
    ...new Map(vintages.map(({ release }) => [release.order, release])).values(),
  ].sort((a, b) => a.order - b.order);
  return releases
    .filter((release, at) => {
      const next = releases[at + 1];
      return next?.published !== release.published || next.publication === release.publication;
    })
    .map(({ order }) => order);
}

/**
 * The periods that a measure can have: those of its columns of the same period, or, where all its
 * columns are aligned otherwise, those of any that are of its kind.
 */
function periodsOf(
  measure: Metric | ContextVariable,
  columns: readonly ColumnFormula[],
  { index }: Sources,
): PeriodId[] {
  const same = columns.filter(({ alignment }) => alignment === 'same-period');
  const held = (same.length > 0 ? same : columns).flatMap((column) => index.periods(column));
  return [...new Set(held)]
    .filter((period) => kindOfPeriod(period) === measure.period)
    .sort(comparePeriods);
}

/** Authorities of the register and areas with a published total, sorted. */
function codesWithFigures(
  columns: readonly ColumnFormula[],
  { index, register }: Sources,
): string[] {
  const published = columns.flatMap((column) => [...index.authorities(column)]);
  return [...new Set([...register.all.map(({ code }) => code), ...published])].sort();
}

/** Areas with a published total, those whom the measure concerns, and joint bodies that report for them. */
function isConcerned(
  measure: Metric | ContextVariable,
  code: string,
  period: PeriodId,
  { register }: Sources,
): boolean {
  const authority = register.byCode(code);
  return (
    authority === undefined ||
    authority.type === 'joint-body' ||
    concerns(measure, authority, period)
  );
}

function inBeing(code: string, period: PeriodId, { register }: Sources): boolean {
  const { from = null, to = null } = register.byCode(code) ?? {};
  const day = lastDay(period);
  return (from === null || from <= day) && (to === null || day <= to);
}

/** The first period held at or after each break of the series, unless the series starts with it. */
function breaksIn(
  { breaks }: Metric | ContextVariable,
  periods: readonly PeriodId[],
): ReadonlySet<PeriodId> {
  const after = breaks.flatMap(({ at }) => {
    const index = periods.findIndex((period) => comparePeriods(period, at) >= 0);
    const period = periods[index];
    return index > 0 && period !== undefined ? [period] : [];
  });
  return new Set(after);
}

function withMark(
  row: EvaluatedObservation,
  mark: 'break' | 'derived' | 'revised',
): EvaluatedObservation {
  return row.state === 'value' ? { ...row, marks: joinMarks(row.marks, [mark]) } : row;
}

function sameList(a: readonly Vintage[], b: readonly Vintage[]): boolean {
  return a.length === b.length && a.every((vintage, index) => vintage === b[index]);
}

/** More than the last digits of floating-point arithmetic. */
function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
