// The observations of a measure for one authority and period, as each release after another changed them.
import type { Day } from '@oflog/metrics-core';

import type { ReleaseInOrder, Vintage } from '../facts/fact-index';
import type { AuthorityRegister } from '../register/authority-register';
import { evaluateAt } from './evaluate-at';
import { withMark, type EvaluatedObservation } from './evaluated';
import { heldFigures, releasesBehind } from './held-figures';
import type { MeasureInPeriod } from './measure-in-period';
import type { Moment } from './resolve-input';

/** One row for each release that changes an input; one whose value moved visibly is marked as revised. */
export function evaluateVintages(
  target: MeasureInPeriod,
  authority: string,
  register: AuthorityRegister,
): EvaluatedObservation[] {
  const isArea = register.byCode(authority) === undefined;
  const rows: EvaluatedObservation[] = [];
  let before: readonly Vintage[] = [];
  let valueBefore: number | null = null;
  const held = heldFigures(target, authority, register);
  for (const moment of momentsOf(releasesBehind(held))) {
    const evaluated = evaluateAt(target, held, moment);
    if (evaluated === null || sameList(evaluated.vintages, before)) continue;
    before = evaluated.vintages;
    const { value, state } = evaluated.observation;
    if (state !== 'value' && !isArea && !inBeing(authority, target.lastDay, register)) continue;
    const isRevised =
      value !== null && valueBefore !== null && differ(value, valueBefore, target.measure.decimals);
    valueBefore = value ?? valueBefore;
    const isDerived = isArea && !evaluated.asPublished;
    const row = isDerived ? withMark(evaluated.observation, 'derived') : evaluated.observation;
    rows.push(isRevised ? withMark(row, 'revised') : row);
  }
  return rows;
}

/**
 * The ends of the days on which something came out, as places in the order of releases. Releases of
 * one publication that bear the same day, such as files whose date is known about only, count apart.
 */
function momentsOf(behind: ReadonlySet<ReleaseInOrder>): Moment[] {
  const releases = [...behind].sort((a, b) => a.order - b.order);
  return releases
    .filter((release, at) => {
      const next = releases[at + 1];
      return next?.published !== release.published || next.publication === release.publication;
    })
    .map(({ order }) => order);
}

function inBeing(code: string, day: Day, register: AuthorityRegister): boolean {
  const { from = null, to = null } = register.byCode(code) ?? {};
  return (from === null || from <= day) && (to === null || day <= to);
}

function sameList(a: readonly Vintage[], b: readonly Vintage[]): boolean {
  return a.length === b.length && a.every((vintage, index) => vintage === b[index]);
}

/**
 * By more than half of the last digit shown: a figure that one release states with all its digits and
 * the next rounded has not been revised.
 */
function differ(a: number, b: number, decimals: number): boolean {
  return Math.abs(a - b) > 0.5 * 10 ** -decimals * (1 + 1e-9);
}
