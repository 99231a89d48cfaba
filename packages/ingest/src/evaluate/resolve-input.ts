// What a column holds for an authority as it was known at a moment: its own figure, or, by the
// measure's rule, the sum of its parts.
import {
  lastDay,
  sameColumn,
  type ColumnFormula,
  type MergedRule,
  type PeriodId,
} from '@oflog/metrics-core';

import { joinMarks, type Figure } from '../facts/fact';
import type { FactIndex, Vintage } from '../facts/fact-index';
import type { AuthorityRegister, RegisteredAuthority } from '../register/authority-register';
import { alignedPeriods } from './aligned-periods';

/** A figure that a value rests on: whose it is, and the release that states it. */
export interface Evidence {
  readonly authority: string;
  readonly vintage: Vintage;
}

export interface ResolvedInput {
  readonly figure: Figure;
  readonly evidence: readonly Evidence[];
  /** Whether it was added up from parts. */
  readonly rebuilt: boolean;
}

export interface Sources {
  readonly index: FactIndex;
  readonly register: AuthorityRegister;
}

/** The place in the order of releases up to which a figure is known. */
export type Moment = number;

type Tiers = 'lower-tier' | 'every-tier';

/** Null where the column holds nothing for it at that moment. */
export function resolveInput(
  column: ColumnFormula,
  authority: string,
  period: PeriodId,
  moment: Moment,
  merged: MergedRule,
  sources: Sources,
): ResolvedInput | null {
  const tiers = tiersToSum(column, merged);
  let declaredAbsent: ResolvedInput | null = null;
  for (const held of alignedPeriods(column, period, sources.index)) {
    const own = newest(sources.index.vintages(column, authority, held), moment);
    if (own !== null) {
      const resolved = {
        figure: own.figure,
        evidence: [{ authority, vintage: own }],
        rebuilt: false,
      };
      if (own.figure.source !== null) return resolved;
      declaredAbsent ??= resolved;
    }
    const rebuilt =
      tiers === null ? null : sumOfParts(column, authority, held, moment, tiers, sources);
    if (rebuilt !== null) return rebuilt;
  }
  return declaredAbsent;
}

/** All vintages that could bear on an input at any moment. */
export function vintagesBehind(
  column: ColumnFormula,
  authority: string,
  period: PeriodId,
  merged: MergedRule,
  { index, register }: Sources,
): Vintage[] {
  const tiers = merged.rule === 'weighted-mean' ? merged.parts : tiersToSum(column, merged);
  return alignedPeriods(column, period, index).flatMap((held) => {
    const parts = tiers === null ? [] : partsOf(authority, held, tiers, register);
    return [authority, ...parts.map(({ code }) => code)].flatMap((code) => [
      ...index.vintages(column, code, held),
    ]);
  });
}

/**
 * What an authority is added up from in a period: its parts on the last day. An authority in being
 * by then has none on that day, but a file may still list those that it replaced.
 */
export function partsOf(
  code: string,
  period: PeriodId,
  tiers: Tiers,
  register: AuthorityRegister,
): readonly RegisteredAuthority[] {
  const authority = register.byCode(code);
  if (authority === undefined) return [];
  const day = lastDay(period);
  const parts = register.parts(code, day, tiers);
  const { from } = authority;
  return parts.length > 0 || from === null || day < from
    ? parts
    : register.parts(code, dayBefore(from), tiers);
}

/**
 * The newest figure that a file states, or else that is declared absent: a file that lists a later
 * set of councils does not hide what an earlier one states of their predecessors.
 */
export function newest(vintages: readonly Vintage[], moment: Moment): Vintage | null {
  const known = vintages.filter(({ release }) => release.order <= moment);
  return known.findLast(({ figure }) => figure.source !== null) ?? known.at(-1) ?? null;
}

/** Which parts a column is added up over; null where it is not. */
function tiersToSum(column: ColumnFormula, merged: MergedRule): Tiers | null {
  if (merged.rule !== 'recompute-from-parts') return null;
  const exception = merged.except?.find((except) => sameColumn(except.column, column));
  const tiers = exception?.parts ?? merged.parts;
  return tiers === 'none' ? null : tiers;
}

function sumOfParts(
  column: ColumnFormula,
  authority: string,
  held: PeriodId,
  moment: Moment,
  tiers: Tiers,
  { index, register }: Sources,
): ResolvedInput | null {
  const parts = partsOf(authority, held, tiers, register);
  if (parts.length === 0) return null;
  const evidence: Evidence[] = [];
  let value = 0;
  for (const { code } of parts) {
    const vintage = newest(index.vintages(column, code, held), moment);
    if (vintage?.figure.value === null || vintage === null) return null;
    evidence.push({ authority: code, vintage });
    value += vintage.figure.value;
  }
  const marks = joinMarks(...evidence.map(({ vintage }) => vintage.figure.marks));
  return {
    figure: { value, text: null, state: 'value', marks, source: null },
    evidence,
    rebuilt: true,
  };
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
