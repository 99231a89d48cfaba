// The card of one metric for one authority: its figure or the reason for having none, how it compares,
// what to bear in mind, and where it comes from.
import {
  markExplanations,
  periodLabel,
  polarityLabels,
  type Authority,
  type Caveat,
  type Metric,
  type State,
} from '@oflog/metrics-core';

import type { ShownGroup } from '../comparators/groups-shown';
import { ageSentence } from '../words/age';
import { comparisonSentences } from '../words/comparison';
import { heldInstead } from '../words/held-instead';
import { intervalInWords } from '../words/interval';
import { missingShare, type StateOfAuthority } from '../words/missing-share';
import { movementSentences, type SeriesPoint } from '../words/movement';
import { outlierSentence } from '../words/outlier';
import type { PublishedOn } from '../words/published';
import { reasonInFull } from '../words/states';
import { caveatsByWeight, type CaveatsByWeight } from './caveats';
import { numbersOf, withoutShared, type SharedCaveats } from './shared-caveats';
import { figureHref } from './figure-href';
import { groupInWords, inGroupOrder } from './groups';
import type { ComparisonRow, FormatValue } from './model';

export type Headline =
  /** `age` is a sentence: when it was published, what time it is about, and how long ago that ended. */
  | { kind: 'value'; value: string; unit: string; age: string }
  | { kind: 'missing'; short: string; full: string };

export interface Card {
  id: string;
  title: string;
  question: string;
  headline: Headline;
  /** Label of the period of the figure, or of the missing figure. */
  period: string;
  /** The unit by itself, for the head of a table. */
  unitName: string;
  marks: string[];
  /** How it compares and how it moved. */
  sentences: string[];
  /** How many authorities have no figure, and why; null where they are few. */
  missing: string | null;
  /** Which way is better, if any, and why; null where the authority does not run the service. */
  direction: { label: string; reason: string } | null;
  /** What to bear in mind of this figure. */
  caveats: CaveatsByWeight;
  /** Numbers of what is said once for several figures of the page. */
  sharedCaveats: number[];
  questions: string[];
  accountability: string | null;
  /** Address of the page that shows where the figure comes from; null where there is none. */
  figureHref: string | null;
  metricHref: string;
}

export interface CardInput {
  metric: Metric;
  authority: Authority;
  /** The authority's rows of one period, one for each group. */
  rows: ComparisonRow[];
  /** Groups to compare with; left out: the usual ones. */
  groups?: readonly ShownGroup[];
  /** The authority's figures of all periods: how it moved, and what is held instead of a missing one. */
  series: readonly SeriesPoint[];
  /** Every authority in the same period; left out: nothing is said of those without a figure. */
  everybody?: readonly StateOfAuthority[];
  /** When the figure was published; null where no release has it. */
  published: PublishedOn | null;
  caveats: Caveat[];
  /** Those that the page says once for several figures; left out: none. */
  shared?: SharedCaveats;
  format: FormatValue;
  /** Today, as `YYYY-MM-DD`. */
  today: string;
}

export function cardOf(input: CardInput): Card {
  const { metric, authority, everybody = [], caveats, shared = nothingShared } = input;
  // Its own figure is the same beside every group.
  const [row] = input.rows;
  const applicable = row?.state !== 'not-applicable';
  const noted = { caveats: applicable ? (row?.caveats ?? []) : [] };
  const samePeriod = everybody.filter(({ period }) => period === row?.period);
  return {
    id: metric.id,
    title: metric.title,
    question: metric.question,
    headline: headlineOf(row, input),
    period: row === undefined ? '' : periodLabel(row.period),
    unitName: metric.unit.name,
    marks: row?.marks.map((mark) => markExplanations[mark]) ?? [],
    sentences: applicable && row !== undefined ? sentencesOf(row, input) : [],
    missing: applicable ? missingOf(metric, row?.state, samePeriod) : null,
    direction: applicable
      ? { label: polarityLabels[metric.polarity.direction], reason: metric.polarity.reason }
      : null,
    caveats: caveatsByWeight(withoutShared(noted, shared), caveats),
    sharedCaveats: numbersOf(noted, shared),
    questions: applicable ? metric.questions : [],
    accountability: applicable ? metric.accountability.statement : null,
    figureHref: applicable && row !== undefined ? figureHref(metric.id, authority.slug, row) : null,
    metricHref: `/metrics/${metric.id}`,
  };
}

const nothingShared: SharedCaveats = { open: [], folded: [] };

function headlineOf(row: ComparisonRow | undefined, input: CardInput): Headline {
  const { metric, authority, series, published, today } = input;
  if (row === undefined) {
    return {
      kind: 'missing',
      short: 'No figure held',
      full: `No figure of ${authority.name} is held.`,
    };
  }
  if (row.state === 'value') {
    return {
      kind: 'value',
      value: row.display,
      unit: metric.unit.spoken.trim(),
      age: ageSentence(row.period, published, today),
    };
  }
  const reason = reasonInFull(row.state, {
    authority: authority.name,
    period: periodLabel(row.period),
  });
  return {
    kind: 'missing',
    short: row.display,
    full:
      row.state === 'not-applicable'
        ? reason
        : [
            reason,
            ...withheldInWords(metric, [row.state]),
            heldInstead(authority.name, series),
          ].join(' '),
  };
}

function sentencesOf(row: ComparisonRow, input: CardInput): string[] {
  const { metric, authority, series, format } = input;
  const groups = inGroupOrder(input.rows, input.groups).map((one) =>
    groupInWords(one, authority, format),
  );
  const outlier = outlierSentence(groups);
  return [
    ...intervalInWords(row.interval, format),
    ...comparisonSentences(groups),
    ...(outlier === null ? [] : [outlier]),
    ...movementSentences(metric, series, row.period),
  ];
}

function missingOf(
  metric: Metric,
  own: State | undefined,
  everybody: readonly StateOfAuthority[],
): string | null {
  const share = missingShare(everybody);
  if (share === null) return null;
  // Its own reason says what is withheld already.
  if (own !== undefined && withheldInWords(metric, [own]).length > 0) return share;
  const states = everybody.map(({ state }) => state);
  return [share, ...withheldInWords(metric, states)].join(' ');
}

/** Publishers leave a cell empty for what they withhold too, so both states need to be told what is. */
function withheldInWords({ suppression }: Metric, states: readonly State[]): string[] {
  return states.includes('suppressed') || states.includes('not-available') ? [suppression] : [];
}
