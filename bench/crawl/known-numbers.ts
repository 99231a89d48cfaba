// The numbers that words about a measure may hold: figures of the authority and of those that the reader chose,
// what is said of groups, and what such figures differ by.
import {
  latestPeriod,
  type Expected,
  type GroupFigures,
  type GroupKind,
  type Measure,
} from './expected.ts';
import type { HeldAuthority } from './held-data.ts';
import type { PageScope } from './page-scope.ts';
import { spreadNumbers, spreadOf } from './spread.ts';
import { written, writtenNumber } from './written.ts';

/** `41.6%`, `£1,534.23`, `−2.5`, `1,234`. */
export const aNumber = /−?£?\d[\d,]*(?:\.\d+)?%?/g;

const kinds: readonly GroupKind[] = ['england', 'type', 'region', 'neighbours'];
/** As many as a reader can choose, and the authority itself: those that a drawing names. */
const mostNamed = 5;

export interface KnownNumbers {
  of(measure: Measure | null, scope: PageScope): ReadonlySet<string>;
}

export function numbersKnown(expected: Expected): KnownNumbers {
  const kept = new Map<string, ReadonlySet<string>>();
  return {
    of(measure, scope) {
      const { authority, chosen, isOfAll, period, areas, around } = scope;
      const named = [...(authority === null ? [] : [authority]), ...chosen];
      const key = [
        measure?.id,
        isOfAll,
        period,
        areas,
        around,
        ...named.map(({ code }) => code),
      ].join(' ');
      const known =
        kept.get(key) ??
        new Set([
          ...numbersOf(measure, named, isOfAll, expected),
          ...(measure === null || named.length > 0 ? [] : spreadOfPage(measure, scope, expected)),
        ]);
      // A page asks for the same again and again; the next page is about others.
      if (kept.size > 50) kept.clear();
      kept.set(key, known);
      return known;
    },
  };
}

function numbersOf(
  measure: Measure | null,
  named: readonly HeldAuthority[],
  forAll: boolean,
  expected: Expected,
): string[] {
  const [subject] = named;
  if (measure === null) {
    // Outside of cards stand the sizes of groups alone.
    return subject === undefined
      ? []
      : [
          ...expected.measures.flatMap((one) => sizes(one, subject, forAll, expected)),
          ...othersAlike(subject, expected),
        ];
  }
  const anybody = subject ?? expected.authorities[0];
  if (anybody === undefined) return [];
  const periods = expected.periodsOf(measure);
  const groups = kinds.flatMap((kind) =>
    periods.map((period) => expected.group(kind, measure, anybody, period)),
  );
  return [
    ...named.flatMap((one) => ownNumbers(measure, one, expected)),
    ...groups.flatMap((group) => groupNumbers(group, measure)),
    ...drawnNumbers(measure, anybody, forAll || named.length !== 1, expected),
  ];
}

/** Figures, their intervals, what they were divided from, and what two of them differ by. */
function ownNumbers(measure: Measure, authority: HeldAuthority, expected: Expected): string[] {
  const figures = expected
    .periodsOf(measure)
    .flatMap((period) => expected.figure(measure, authority, period) ?? []);
  const values = figures.flatMap(({ value }) => value ?? []);
  return [
    ...values.flatMap((value) => texts(value, measure)),
    ...values.flatMap((value) =>
      values.flatMap((other) => texts(Math.abs(value - other), measure)),
    ),
    ...figures.flatMap(({ lower, upper, numerator, denominator, value }) => [
      ...[lower, upper].flatMap((bound) => (bound === null ? [] : texts(bound, measure))),
      ...arithmetic([numerator, denominator, value, ...quotients(numerator, denominator)]),
    ]),
  ];
}

/** `185,785 ÷ 412,040 × 100 = 45.0891`: exact numbers with as many decimals as they have, up to six. */
function arithmetic(numbers: readonly (number | null)[]): string[] {
  return [
    ...numbers.flatMap((one) =>
      one === null
        ? []
        : [0, 1, 2, 3, 4, 5, 6].map((decimals) => withoutLastZeros(writtenNumber(one, decimals))),
    ),
    ...['100', '1,000', '100,000'],
  ];
}

/** What stands before a figure that is raised to zero: per 1, per 100, per 1,000, per 100,000. */
function quotients(numerator: number | null, denominator: number | null): number[] {
  return numerator === null || denominator === null || denominator === 0
    ? []
    : [1, 100, 1_000, 100_000].map((base) => (numerator / denominator) * base);
}

function withoutLastZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function groupNumbers(group: GroupFigures, measure: Measure): string[] {
  const { members, withValue, median, mad, lowerQuartile, upperQuartile } = group;
  const ends = median === null || mad === null ? [] : [median - mad, median + mad];
  const values = [median, lowerQuartile, upperQuartile, ...ends].filter((value) => value !== null);
  return [
    ...values.flatMap((value) => texts(value, measure)),
    ...[members, withValue, members - withValue].map(String),
  ];
}

/** Where a page is about a measure alone, it tells how its values lie. */
function spreadOfPage(measure: Measure, scope: PageScope, expected: Expected): string[] {
  const [anybody] = expected.authorities;
  if (anybody === undefined) return [];
  const at = scope.period || latestPeriod(measure, anybody, expected, { forAll: true });
  return at === null ? [] : spreadNumbers(spreadOf(measure, at, scope, expected), measure);
}

/** How many marks a drawing has of each kind, and beyond its ends. */
function drawnNumbers(
  measure: Measure,
  subject: HeldAuthority,
  forAll: boolean,
  expected: Expected,
): string[] {
  const period = latestPeriod(measure, subject, expected, { forAll });
  if (period === null) return [];
  const all = expected.group('england', measure, subject, period);
  const near = expected.group('neighbours', measure, subject, period).withValue;
  const fewer = Array.from({ length: mostNamed + 1 }, (_, named) => named);
  return [
    ...[all.beyond.above, all.beyond.below],
    ...fewer.flatMap((named) => [
      near - named,
      all.withValue - near - named,
      all.withValue - named,
    ]),
  ]
    .filter((count) => count >= 0)
    .map(String);
}

function sizes(
  measure: Measure,
  subject: HeldAuthority,
  forAll: boolean,
  expected: Expected,
): string[] {
  const period = latestPeriod(measure, subject, expected, { forAll });
  return period === null
    ? []
    : kinds.map((kind) => String(expected.group(kind, measure, subject, period).members));
}

/** How many others are in the clusters of an authority. */
function othersAlike({ code }: HeldAuthority, { clusters }: Expected): string[] {
  return clusters.filter((codes) => codes.includes(code)).map(({ length }) => String(length - 1));
}

/** As a sentence has it, with the sign of its unit and without. */
function texts(value: number, measure: Measure): string[] {
  const [number = ''] = written(value, measure).match(aNumber) ?? [];
  return [number, number.replace(/[£%]/g, '')];
}
