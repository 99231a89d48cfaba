// What a column holds for an authority as it was known at a moment: its own figure, or, by the
// measure's rule, the sum of its parts.
import type { ColumnFormula, MergedRule, PeriodId } from '@oflog/metrics-core';
import { lastDay } from '@oflog/metrics-core';

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

/** Null where the column holds nothing for it at that moment. */
export function resolveInput(
  column: ColumnFormula,
  authority: string,
  period: PeriodId,
  moment: Moment,
  merged: MergedRule,
  sources: Sources,
): ResolvedInput | null {
  let declaredAbsent: ResolvedInput | null = null;
  for (const held of alignedPeriods(column, period, sources.index)) {
    const own = newest(sources.index.vintages(column, authority, held), moment);
    if (own !== null) {
      const resolved = { figure: own.figure, evidence: [{ authority, vintage: own }], rebuilt: false };
      if (own.figure.source !== null) return resolved;
      declaredAbsent ??= resolved;
    }
    if (merged.rule === 'recompute-from-parts') {
      const rebuilt = sumOfParts(column, authority, held, moment, merged.parts, sources);
      if (rebuilt !== null) return rebuilt;
    }
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
  return alignedPeriods(column, period, index).flatMap((held) => {
    const parts =
      merged.rule === 'refuse' ? [] : partsOf(authority, held, merged.parts, register);
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
  tiers: 'lower-tier' | 'every-tier',
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

export function newest(vintages: readonly Vintage[], moment: Moment): Vintage | null {
  return vintages.findLast(({ release }) => release.order <= moment) ?? null;
}

function sumOfParts(
  column: ColumnFormula,
  authority: string,
  held: PeriodId,
  moment: Moment,
  tiers: 'lower-tier' | 'every-tier',
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
