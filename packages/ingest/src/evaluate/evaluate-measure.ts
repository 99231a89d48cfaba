// All observations of one measure: every authority that it concerns, every period held, every vintage.
import {
  comparePeriods,
  concerns,
  inputColumns,
  kindOfPeriod,
  type ColumnFormula,
  type ContextVariable,
  type Metric,
  type PeriodId,
} from '@oflog/metrics-core';

import type { FactIndex } from '../facts/fact-index';
import type { AuthorityRegister } from '../register/authority-register';
import { evaluateVintages } from './evaluate-vintages';
import { withMark, type EvaluatedObservation } from './evaluated';
import { measureInPeriod } from './measure-in-period';

export interface Sources {
  readonly index: FactIndex;
  readonly register: AuthorityRegister;
}

/** Sorted by authority, then period, then release. */
export function evaluateAll(
  measure: Metric | ContextVariable,
  sources: Sources,
): EvaluatedObservation[] {
  const columns = inputColumns(measure);
  const periods = periodsOf(measure, columns, sources);
  const broken = breaksIn(measure, periods);
  const targets = periods.map((period) => measureInPeriod(measure, period, sources.index));
  return codesWithFigures(columns, sources).flatMap((authority) =>
    targets
      .filter(({ period }) => isConcerned(measure, authority, period, sources))
      .flatMap((target) => {
        const rows = evaluateVintages(target, authority, sources.register);
        return broken.has(target.period) ? rows.map((row) => withMark(row, 'break')) : rows;
      }),
  );
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
  const held = (same.length > 0 ? same : columns).flatMap((column) => index.column(column).periods);
  return [...new Set(held)]
    .filter((period) => kindOfPeriod(period) === measure.period)
    .sort(comparePeriods);
}

/** Authorities of the register and areas with a published total, sorted. */
function codesWithFigures(
  columns: readonly ColumnFormula[],
  { index, register }: Sources,
): string[] {
  const published = columns.flatMap((column) => [...index.column(column).authorities]);
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
