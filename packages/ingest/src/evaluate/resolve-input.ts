// What a column holds for an authority as it was known at a moment: its own figure, or, by the
// measure's rule, the sum of its parts.
import { lastDay, type PeriodId } from '@oflog/metrics-core';

import { joinMarks, type Figure } from '../facts/fact';
import type { Vintage } from '../facts/fact-index';
import type { AuthorityRegister, RegisteredAuthority } from '../register/authority-register';
import { dayBefore } from '../register/days';
import type { AlignedColumn, Tiers } from './aligned-column';

/** A figure that a value rests on: whose it is, and the release that states it. */
interface Evidence {
  readonly authority: string;
  readonly vintage: Vintage;
}

export interface ResolvedInput {
  readonly figure: Figure;
  readonly evidence: readonly Evidence[];
  /** Whether it was added up from parts. */
  readonly rebuilt: boolean;
}

/** The place in the order of releases up to which a figure is known. */
export type Moment = number;

/** Null where the column holds nothing for the authority at that moment. */
export function resolveInput(
  { facts, periods, tiers }: AlignedColumn,
  authority: string,
  moment: Moment,
  register: AuthorityRegister,
): ResolvedInput | null {
  let declaredAbsent: ResolvedInput | null = null;
  for (const period of periods) {
    const own = newest(facts.vintages(authority, period), moment);
    if (own !== null) {
      const evidence = [{ authority, vintage: own }];
      const resolved = { figure: own.figure, evidence, rebuilt: false };
      if (own.figure.source !== null) return resolved;
      declaredAbsent ??= resolved;
    }
    if (tiers !== null) {
      const parts = partsOf(authority, period, tiers, register);
      const figures = parts.map(({ code }) => ({
        authority: code,
        vintage: newest(facts.vintages(code, period), moment),
      }));
      const rebuilt = sumOfParts(figures);
      if (rebuilt !== null) return rebuilt;
    }
  }
  return declaredAbsent;
}

/** All vintages that could bear on a column at any moment. */
export function vintagesBehind(
  { facts, periods, tiers }: AlignedColumn,
  authority: string,
  register: AuthorityRegister,
): Vintage[] {
  return periods.flatMap((period) => {
    const parts = tiers === null ? [] : partsOf(authority, period, tiers, register);
    return [authority, ...parts.map(({ code }) => code)].flatMap((code) => [
      ...facts.vintages(code, period),
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

/** The newest figure by then. A file without a row never hides what an earlier one says. */
function newest(vintages: readonly Vintage[], moment: Moment): Vintage | null {
  const published = vintages.filter(({ release }) => release.order <= moment);
  return published.findLast(({ figure }) => figure.source !== null) ?? published.at(-1) ?? null;
}

/** Null unless there are parts and every one of them has a value. */
function sumOfParts(
  parts: readonly { readonly authority: string; readonly vintage: Vintage | null }[],
): ResolvedInput | null {
  const evidence: Evidence[] = [];
  let value = 0;
  for (const { authority, vintage } of parts) {
    const added = vintage?.figure.value ?? null;
    if (vintage === null || added === null) return null;
    evidence.push({ authority, vintage });
    value += added;
  }
  if (evidence.length === 0) return null;
  const marks = joinMarks(...evidence.map(({ vintage }) => vintage.figure.marks));
  return {
    figure: { value, text: null, state: 'value', marks, source: null },
    evidence,
    rebuilt: true,
  };
}
