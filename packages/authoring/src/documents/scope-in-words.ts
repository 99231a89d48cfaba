// To which figures a caveat applies, in words.
import {
  authorityTypeNames,
  formatNumberUpTo,
  periodLabel,
  stateLabels,
  type AuthorityCode,
  type CaveatScope,
  type PeriodId,
  type Unit,
} from '@oflog/metrics-core';

import { listed } from './markdown';

/** The name of an authority or area; its code where it has none. */
export type NameOf = (code: AuthorityCode) => string;

/** `Bristol, in 2016-17; or figures marked "joint"`; undefined where it applies to every figure. */
export function scopeInWords(
  scopes: readonly CaveatScope[],
  unit: Unit,
  nameOf: NameOf,
): string | undefined {
  if (scopes.length === 0) return undefined;
  return scopes.map((scope) => partsOf(scope, unit, nameOf).join(', ')).join('; or ');
}

/** `from 2020-21 to 2021-22`, `in 2016-17`, `up to 2011-12`, `from 2016-17`. */
export function periodsInWords(from: PeriodId | undefined, to: PeriodId | undefined) {
  if (from === undefined) return to === undefined ? undefined : `up to ${periodLabel(to)}`;
  if (to === undefined) return `from ${periodLabel(from)}`;
  return from === to
    ? `in ${periodLabel(from)}`
    : `from ${periodLabel(from)} to ${periodLabel(to)}`;
}

function partsOf(scope: CaveatScope, unit: Unit, nameOf: NameOf): string[] {
  const { authorities, types, from, to, states, marks, below, above, equals } = scope;
  const value = (limit: number) => `${unit.prefix}${formatNumberUpTo(limit, 6)}${unit.suffix}`;
  const parts = [
    authorities && listed(authorities.map(nameOf)),
    types && listed(types.map((type) => authorityTypeNames[type].many)),
    periodsInWords(from, to),
    states &&
      `figures shown as ${listed(
        states.map((state) => `“${stateLabels[state]}”`),
        'or',
      )}`,
    marks &&
      `figures marked ${listed(
        marks.map((mark) => `“${mark}”`),
        'or',
      )}`,
    below === undefined ? undefined : `values below ${value(below)}`,
    above === undefined ? undefined : `values above ${value(above)}`,
    equals === undefined ? undefined : `values of ${value(equals)}`,
  ];
  return parts.filter((part) => part !== undefined);
}
