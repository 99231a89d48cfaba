// What pages must show: each figure, and the statistics of each group, worked out anew from data/.
import {
  stateLabels,
  type Catalogue,
  type ContextVariable,
  type Metric,
  type State,
} from '@oflog/metrics-core';

import type { HeldAuthority, HeldData, HeldFigure } from './held-data.ts';
import { lastDayOf, written } from './written.ts';

export type Measure = Metric | ContextVariable;
export type GroupKind = 'england' | 'type' | 'region' | 'neighbours';

export interface GroupFigures {
  members: number;
  withValue: number;
  /** Null where fewer than five have a value. */
  median: number | null;
  mad: number | null;
  lowerQuartile: number | null;
  upperQuartile: number | null;
  /** How many lie more than 7.5 MADs from the median. */
  beyond: { above: number; below: number };
}

export interface Expected {
  measures: readonly Measure[];
  authorities: readonly HeldAuthority[];
  /** Codes of authorities that others have found to be alike. */
  clusters: readonly (readonly string[])[];
  measure(id: string): Measure | undefined;
  /** Periods with a row, in order of time. */
  periodsOf(measure: Measure): readonly string[];
  figure(measure: Measure, authority: HeldAuthority, period: string): HeldFigure | undefined;
  /** Members of the group England. */
  england(measure: Measure, period: string): readonly HeldAuthority[];
  /** The subject counts in England, its type and its region, not among its neighbours. */
  group(kind: GroupKind, measure: Measure, subject: HeldAuthority, period: string): GroupFigures;
}

/** Of fewer values there is no median. */
const fewest = 5;
/** Where the axis of distances ends, in MADs. */
const farthest = 7.5;

export function expectedFigures(data: HeldData, catalogue: Catalogue): Expected {
  const measures = [...catalogue.metrics, ...catalogue.contextVariables];
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const known = new Map<string, GroupFigures>();
  const periods = new Map<string, readonly string[]>();

  const members = (kind: GroupKind, measure: Measure, subject: HeldAuthority, period: string) => {
    const series = data.seriesOf(measure.id);
    const near = data.neighbours.get(subject.code) ?? [];
    return data.authorities.filter((one) => {
      const isNear = one.code !== subject.code && near.includes(one.code);
      // What a place is like is known of places that became authorities later, too.
      if (kind === 'neighbours' && 'covers' in measure) return isNear;
      if (!isInBeing(one, period)) return false;
      if (one.type === 'joint-body') {
        return kind === 'england' && series.get(one.code)?.has(period) === true;
      }
      if (!isAbout(measure, one, period)) return false;
      if (kind === 'type') return comparedType(one.type) === comparedType(subject.type);
      if (kind === 'region') return subject.region !== '' && one.region === subject.region;
      return kind === 'england' || isNear;
    });
  };

  return {
    measures,
    authorities: data.authorities,
    clusters: data.clusters,
    measure: (id) => byId.get(id),
    periodsOf(measure) {
      const found =
        periods.get(measure.id) ??
        [
          ...new Set([...data.seriesOf(measure.id).values()].flatMap((row) => [...row.keys()])),
        ].toSorted((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1));
      periods.set(measure.id, found);
      return found;
    },
    figure: (measure, authority, period) =>
      data.seriesOf(measure.id).get(authority.code)?.get(period),
    england(measure, period) {
      const [anybody] = data.authorities;
      return anybody === undefined ? [] : members('england', measure, anybody, period);
    },
    group(kind, measure, subject, period) {
      const same = { england: '', type: subject.type, region: subject.region };
      const key = [kind, measure.id, period, kind === 'neighbours' ? subject.code : same[kind]];
      const found = known.get(key.join('|'));
      if (found !== undefined) return found;
      const group = members(kind, measure, subject, period);
      const values = group.flatMap(
        ({ code }) => data.seriesOf(measure.id).get(code)?.get(period)?.value ?? [],
      );
      const figures = { members: group.length, ...statisticsOf(values) };
      known.set(key.join('|'), figures);
      return figures;
    },
  };
}

/** The figure, the class, or the reason for having none. */
export function figureText(
  measure: Measure,
  authority: HeldAuthority,
  period: string | null,
  expected: Expected,
): string {
  if (period === null) return 'No figure held';
  const figure = expected.figure(measure, authority, period);
  if (figure === undefined) {
    if (!isInBeing(authority, period)) return stateLabels['did-not-exist'];
    return isAbout(measure, authority, period) ? 'No figure held' : stateLabels['not-applicable'];
  }
  if (figure.value !== null) return written(figure.value, measure);
  return figure.category || stateLabels[figure.state as State];
}

/**
 * What pages show first: the latest period in which anybody has a figure, of those that the authority has a row
 * for, or was in being in; for all alike where the authority makes no difference. Of a context variable, the
 * latest in which the authority itself has a figure, or else a reason for having none.
 */
export function latestPeriod(
  measure: Measure,
  authority: HeldAuthority,
  expected: Expected,
  { forAll = false } = {},
): string | null {
  if ('covers' in measure && !forAll) {
    const withRow = (period: string) => expected.figure(measure, authority, period) !== undefined;
    const last = expected.periodsOf(measure).findLast(withRow) ?? null;
    return latestWithValue(measure, authority, expected) ?? last;
  }
  const held = expected
    .periodsOf(measure)
    .filter((period) => expected.group('england', measure, authority, period).withValue > 0);
  const own = held.findLast(
    (period) =>
      isInBeing(authority, period) || expected.figure(measure, authority, period) !== undefined,
  );
  return (forAll ? undefined : own) ?? held.at(-1) ?? null;
}

/** The latest period in which the authority itself has a figure. */
export function latestWithValue(
  measure: Measure,
  authority: HeldAuthority,
  expected: Expected,
): string | null {
  return (
    expected
      .periodsOf(measure)
      .findLast((period) => expected.figure(measure, authority, period)?.state === 'value') ?? null
  );
}

function isInBeing({ from, to }: HeldAuthority, period: string): boolean {
  const day = lastDayOf(period);
  return (from === '' || from <= day) && (to === '' || day <= to);
}

/** Whether the authority runs the service in the period, or the variable covers its type. */
function isAbout(measure: Measure, authority: HeldAuthority, period: string): boolean {
  if ('covers' in measure) return measure.covers.some((type) => type === authority.type);
  const { types, bodies } = measure.responsible;
  return (
    types.some((type) => type === authority.type) ||
    bodies.some(
      ({ authority: code, from, to }) =>
        code === authority.code &&
        (from === undefined || lastDayOf(from) <= lastDayOf(period)) &&
        (to === undefined || lastDayOf(period) <= lastDayOf(to)),
    )
  );
}

function comparedType(type: string): string {
  return type === 'gla' ? 'combined-authority' : type;
}

function statisticsOf(all: number[]): Omit<GroupFigures, 'members'> {
  const values = all.length < fewest ? [] : all.toSorted((a, b) => a - b);
  const median = middleOf(values);
  const distances = values.map((value) => Math.abs(value - (median ?? 0)));
  const half = Math.floor(values.length / 2);
  const mad = middleOf(distances.toSorted((a, b) => a - b));
  const reach = mad === null || mad === 0 ? Infinity : farthest * mad;
  return {
    withValue: all.length,
    median,
    mad,
    lowerQuartile: middleOf(values.slice(0, half)),
    upperQuartile: middleOf(values.slice(values.length - half)),
    beyond: {
      above: values.filter((value) => value - (median ?? 0) > reach).length,
      below: values.filter((value) => (median ?? 0) - value > reach).length,
    },
  };
}

function middleOf(sorted: number[]): number | null {
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return below === undefined || above === undefined
    ? null
    : below === above
      ? above
      : (above + below) / 2;
}
