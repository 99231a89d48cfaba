// Neighbours by distance: among the authorities of a tier, those whose places are most alike in some
// context variables.
import { median, medianAbsoluteDeviation, type AuthorityCode, type Id } from '@oflog/metrics-core';

import type { AuthorityRegister, RegisteredAuthority } from '../register/authority-register';
import type { LatestValues } from './latest-values';
import type { NeighbourList, NeighbourRow, WithoutNeighbours } from './neighbour-list';
import { livingByTier } from './tiers';

export interface DistanceModel {
  readonly variables: readonly Id[];
  /** How many neighbours an authority has at most. */
  readonly size: number;
}

/**
 * Each variable is standardised within the tier as (value − median) / MAD, so that it does not matter
 * in what it counts and one odd place does not stretch the scale; all weigh the same, and the distance
 * is Euclidean. A variable in which more than half of a tier are equal tells nobody apart, and is left
 * out there. Combined authorities, too few and too unlike, are all neighbours of one another.
 */
export function nearestByDistance(
  { variables, size }: DistanceModel,
  register: Pick<AuthorityRegister, 'all'>,
  latest: ReadonlyMap<Id, LatestValues>,
): NeighbourList {
  const lists = [...livingByTier(register)].map(([tier, authorities]) =>
    tier === 'combined'
      ? allOfOneAnother(authorities, size)
      : nearestInTier(authorities, variables, size, latest),
  );
  return {
    rows: lists
      .flatMap(({ rows }) => rows)
      .sort((a, b) => compareText(a.authority, b.authority) || a.order - b.order),
    without: lists.flatMap(({ without }) => without),
  };
}

function allOfOneAnother(authorities: readonly RegisteredAuthority[], size: number): NeighbourList {
  const rows = authorities.flatMap(({ code }) =>
    authorities
      .filter((other) => other.code !== code)
      .slice(0, size)
      .map((other, index) => ({
        authority: code,
        order: index + 1,
        neighbour: other.code,
        distance: null,
        parts: [],
      })),
  );
  return { rows, without: [] };
}

/** An authority by its place on each scale. */
interface Placed {
  readonly code: AuthorityCode;
  readonly places: readonly number[];
}

function nearestInTier(
  authorities: readonly RegisteredAuthority[],
  variables: readonly Id[],
  size: number,
  latest: ReadonlyMap<Id, LatestValues>,
): NeighbourList {
  const valueOf = (code: AuthorityCode, variable: Id) => latest.get(variable)?.get(code);
  const without = authorities.flatMap(({ code }): WithoutNeighbours[] => {
    const missing = variables.filter((variable) => valueOf(code, variable) === undefined);
    return missing.length === 0
      ? []
      : [{ authority: code, reason: `No value of ${missing.join(', ')}.` }];
  });
  const left = new Set(without.map(({ authority }) => authority));
  const measured = authorities.filter(({ code }) => !left.has(code));
  const scales = variables.flatMap((variable) => {
    const scale = scaleOf(measured.map(({ code }) => valueOf(code, variable) ?? 0));
    return scale === null ? [] : [{ variable, ...scale }];
  });
  const placed = measured.map(({ code }): Placed => ({
    code,
    places: scales.map(
      ({ variable, centre, spread }) => ((valueOf(code, variable) ?? centre) - centre) / spread,
    ),
  }));
  const scaled = scales.map(({ variable }) => variable);
  return { rows: placed.flatMap((own) => nearestTo(own, placed, scaled, size)), without };
}

function nearestTo(
  own: Placed,
  all: readonly Placed[],
  variables: readonly Id[],
  size: number,
): NeighbourRow[] {
  return all
    .filter(({ code }) => code !== own.code)
    .map(({ code, places }) => {
      const parts = variables.map((variable, index) => ({
        variable,
        part: ((places[index] ?? 0) - (own.places[index] ?? 0)) ** 2,
      }));
      return { code, parts, squared: parts.reduce((sum, { part }) => sum + part, 0) };
    })
    .sort((a, b) => a.squared - b.squared || compareText(a.code, b.code))
    .slice(0, size)
    .map(({ code, parts, squared }, index) => ({
      authority: own.code,
      order: index + 1,
      neighbour: code,
      distance: Math.sqrt(squared),
      parts,
    }));
}

function scaleOf(values: readonly number[]): { centre: number; spread: number } | null {
  const centre = median(values);
  const spread = medianAbsoluteDeviation(values);
  return centre === null || spread === null || spread === 0 ? null : { centre, spread };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
