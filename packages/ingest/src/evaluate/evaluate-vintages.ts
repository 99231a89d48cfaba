// The observations of a measure for one authority and period, as each release after another changed them.
import { lastDay, type PeriodId } from '@oflog/metrics-core';

import type { Vintage } from '../facts/fact-index';
import type { AuthorityRegister } from '../register/authority-register';
import { evaluateAt, type MeasureInPeriod } from './evaluate-at';
import { withMark, type EvaluatedObservation } from './evaluated';
import { partsOf, vintagesBehind, type Moment } from './resolve-input';

/** One row for each release that changes an input; a value that changed is marked as revised. */
export function evaluateVintages(
  target: MeasureInPeriod,
  authority: string,
  register: AuthorityRegister,
): EvaluatedObservation[] {
  const isArea = register.byCode(authority) === undefined;
  const rows: EvaluatedObservation[] = [];
  let before: readonly Vintage[] = [];
  let valueBefore: number | null = null;
  for (const moment of momentsOf(allVintages(target, authority, register))) {
    const evaluated = evaluateAt(target, authority, moment, register);
    if (evaluated === null || sameList(evaluated.vintages, before)) continue;
    before = evaluated.vintages;
    const { value, state } = evaluated.observation;
    if (state !== 'value' && !isArea && !inBeing(authority, target.period, register)) continue;
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
  register: AuthorityRegister,
): Vintage[] {
  const own = columns.flatMap((column) => vintagesBehind(column, authority, register));
  if (weight === null || measure.merged.rule !== 'weighted-mean') return own;
  const parts = partsOf(authority, period, measure.merged.parts, register);
  return [
    ...own,
    ...parts.flatMap(({ code }) =>
      [...columns, weight].flatMap((column) => vintagesBehind(column, code, register)),
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

function inBeing(code: string, period: PeriodId, register: AuthorityRegister): boolean {
  const { from = null, to = null } = register.byCode(code) ?? {};
  const day = lastDay(period);
  return (from === null || from <= day) && (to === null || day <= to);
}

function sameList(a: readonly Vintage[], b: readonly Vintage[]): boolean {
  return a.length === b.length && a.every((vintage, index) => vintage === b[index]);
}

/** More than the last digits of floating-point arithmetic. */
function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
