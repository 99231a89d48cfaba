// How the values of a measure lie in a period: how many authorities in which band, in which interval, with which
// reason for having none.
import { stateLabels } from '@oflog/metrics-core';

import { figureText, type Expected, type Measure } from './expected.ts';
import type { HeldAuthority } from './held-data.ts';
import type { PageScope } from './page-scope.ts';
import { lastDayOf, written, writtenNumber } from './written.ts';

export interface Spread {
  members: readonly HeldAuthority[];
  values: readonly number[];
  /** Of a map: members of one tier, in bands around the median of all. */
  inBand(band: string): number | null;
  /** `50.0% to below 100.0%`, `below 50.0%`, `500.0% and more`. */
  inInterval(words: string): number | null;
  /** Members of a class, or with the same reason for having no figure. */
  inWords(words: string): number | null;
  /** Authorities in being that do not run the service. */
  notApplicable: number;
  /** Members of the tier, and those of them with a figure. */
  mapped: { members: number; withValue: number };
}

const bands: Record<string, (distance: number) => boolean> = {
  'Far higher': (distance) => distance > 7.5,
  'Much higher': (distance) => distance > 3 && distance <= 7.5,
  'Higher than the usual range': (distance) => distance > 1 && distance <= 3,
  'Within the usual range': (distance) => Math.abs(distance) <= 1,
  'Lower than the usual range': (distance) => distance < -1 && distance >= -3,
  'Much lower': (distance) => distance < -3 && distance >= -7.5,
  'Far lower': (distance) => distance < -7.5,
  Higher: (distance) => distance > 1,
  Lower: (distance) => distance < -1,
};

export function spreadOf(
  measure: Measure,
  period: string,
  { areas, around }: Pick<PageScope, 'areas' | 'around'>,
  expected: Expected,
): Spread {
  const members = expected.england(measure, period);
  const valueOf = (one: HeldAuthority) => expected.figure(measure, one, period)?.value ?? null;
  const values = members.flatMap((one) => valueOf(one) ?? []);
  const mapped = tierOf(members, areas);
  const inTier = mapped.flatMap((one) => valueOf(one) ?? []);
  const distances = mapped.flatMap((one) => {
    const value = valueOf(one);
    const { median, mad } = expected.group(around, measure, one, period);
    if (value === null || median === null || mad === null || mad === 0) return [];
    return [withoutRest((value - median) / mad)];
  });
  const inBeing = expected.authorities.filter(
    ({ type, from, to }) =>
      type !== 'joint-body' &&
      (from === '' || from <= lastDayOf(period)) &&
      (to === '' || lastDayOf(period) <= to),
  );
  return {
    members,
    values,
    mapped: { members: mapped.length, withValue: inTier.length },
    notApplicable: inBeing.filter((one) => !members.includes(one)).length,
    inBand(words) {
      if (words === 'No figure') return mapped.length - inTier.length;
      if (words.startsWith('A figure, but')) return inTier.length - distances.length;
      const band = Object.entries(bands).find(([name]) => words.startsWith(name))?.[1];
      return band === undefined || distances.length === 0 ? null : distances.filter(band).length;
    },
    inInterval(words) {
      const [, from, below] = /^(?:(.+) to )?below (.+)$/.exec(words) ?? [];
      const [, least = from] = /^(.+) and more$/.exec(words) ?? [];
      if (least === undefined && below === undefined) return null;
      const [start, end] = [numberOf(least, -Infinity), numberOf(below, Infinity)];
      return values.filter((value) => value >= start && value < end).length;
    },
    inWords(words) {
      const found = members.filter((one) => figureText(measure, one, period, expected) === words);
      return found.length === 0 ? null : found.length;
    },
  };
}

const singleTier = ['unitary', 'metropolitan-district', 'london-borough'];
/** Areas of other tiers lie above one another: each has a map of its own. */
const typesOnMap = new Map([
  ['lower-tier', ['district', ...singleTier]],
  ['upper-tier', ['county', ...singleTier]],
  ['combined', ['combined-authority', 'gla']],
]);

/** The areas of the map that is asked for, else of the first that there is. */
function tierOf(members: readonly HeldAuthority[], areas: string): readonly HeldAuthority[] {
  const has = (type: string) => members.some((one) => one.type === type);
  const first = has('district')
    ? 'lower-tier'
    : has('county')
      ? 'upper-tier'
      : singleTier.some(has)
        ? 'lower-tier'
        : 'combined';
  const types = typesOnMap.get(areas === '' ? first : areas) ?? [];
  return members.filter(({ type }) => types.includes(type));
}

/** What floating point leaves over would put a value on a border into the next band. */
function withoutRest(distance: number): number {
  return Number(distance.toFixed(9));
}

function numberOf(words: string | undefined, otherwise: number): number {
  return words === undefined ? otherwise : Number(words.replace('−', '-').replace(/[^\d.-]/g, ''));
}

/** Counts and ends of the spread that sentences name. */
export function spreadNumbers(spread: Spread, measure: Measure): string[] {
  const { members, values, mapped, notApplicable } = spread;
  const within = spread.inBand('Within the usual range');
  const counts = [
    ...[members.length, values.length, members.length - values.length, notApplicable],
    ...[mapped.members, mapped.withValue, mapped.members - mapped.withValue],
    members.filter(({ type }) => type === 'joint-body').length,
    ...(within === null ? [] : [within, spread.inBand('Higher') ?? 0, spread.inBand('Lower') ?? 0]),
  ];
  const ends = values.length === 0 ? [] : [Math.min(...values), Math.max(...values)];
  const withheld = spread.inWords(stateLabels.suppressed) ?? 0;
  return [
    ...[...counts, withheld].map(String),
    `${writtenNumber((withheld / Math.max(1, members.length)) * 100, 1)}%`,
    ...ends.map((value) => written(value, measure).replace(measure.unit.suffix, '')),
    ...ends.map((value) => written(value, measure)),
  ];
}
