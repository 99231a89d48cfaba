// Everything published that could bear on a measure's figure for one authority and period, found once
// for all moments at which the figure is evaluated.
import type { ColumnFormula, Day, PeriodId } from '@oflog/metrics-core';

import type { ReleaseInOrder, Vintage } from '../facts/fact-index';
import type { AuthorityRegister, RegisteredAuthority } from '../register/authority-register';
import { dayBefore } from '../register/days';
import type { AlignedColumn, Tiers } from './aligned-column';
import type { MeasureInPeriod } from './measure-in-period';

export interface HeldFigures {
  readonly authority: string;
  /** In the order of the measure's columns. */
  readonly columns: readonly HeldColumn[];
  /** By a rule of weighted means, what is held for each part; null for other rules. */
  readonly parts: readonly HeldPart[] | null;
}

export interface HeldColumn {
  readonly column: ColumnFormula;
  /** In the order in which they may stand for the measure's period. */
  readonly periods: readonly HeldPeriod[];
}

interface HeldPeriod {
  readonly own: HeldVintages;
  /** Of those that it is added up over; empty where it is not. */
  readonly parts: readonly HeldVintages[];
}

export interface HeldVintages {
  readonly authority: string;
  /** Oldest release first. */
  readonly vintages: readonly Vintage[];
}

interface HeldPart {
  readonly figures: HeldFigures;
  readonly weight: HeldColumn;
}

export function heldFigures(
  { measure: { merged }, lastDay, columns, weight }: MeasureInPeriod,
  authority: string,
  register: AuthorityRegister,
): HeldFigures {
  const own = columns.map((column) => heldColumn(column, authority, register));
  if (merged.rule !== 'weighted-mean' || weight === null) {
    return { authority, columns: own, parts: null };
  }
  const parts = partsOf(authority, lastDay, merged.parts, register).map(({ code }) => ({
    figures: {
      authority: code,
      columns: columns.map((column) => heldColumn(column, code, register)),
      parts: null,
    },
    weight: heldColumn(weight, code, register),
  }));
  return { authority, columns: own, parts };
}

/** Every release that states any of them. */
export function releasesBehind({ columns, parts }: HeldFigures): Set<ReleaseInOrder> {
  const releases = new Set<ReleaseInOrder>();
  const add = ({ vintages }: HeldVintages) => {
    for (const { release } of vintages) releases.add(release);
  };
  const partColumns = (parts ?? []).flatMap(({ figures, weight }) => [...figures.columns, weight]);
  for (const { periods } of [...columns, ...partColumns]) {
    for (const period of periods) {
      add(period.own);
      period.parts.forEach(add);
    }
  }
  return releases;
}

function heldColumn(
  { column, facts, periods, tiers }: AlignedColumn,
  authority: string,
  register: AuthorityRegister,
): HeldColumn {
  const held = (code: string, period: PeriodId): HeldVintages => ({
    authority: code,
    vintages: facts.vintages(code, period),
  });
  return {
    column,
    periods: periods.map(({ id, lastDay }) => ({
      own: held(authority, id),
      parts:
        tiers === null
          ? []
          : partsOf(authority, lastDay, tiers, register).map(({ code }) => held(code, id)),
    })),
  };
}

/**
 * What an authority is added up from in a period: its parts on the last day. An authority in being
 * by then has none on that day, but a file may still list those that it replaced.
 */
function partsOf(
  code: string,
  lastDay: Day,
  tiers: Tiers,
  register: AuthorityRegister,
): readonly RegisteredAuthority[] {
  const authority = register.byCode(code);
  if (authority === undefined) return [];
  const parts = register.parts(code, lastDay, tiers);
  const { from } = authority;
  return parts.length > 0 || from === null || lastDay < from
    ? parts
    : register.parts(code, dayBefore(from), tiers);
}
