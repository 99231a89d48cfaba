// The card of one metric for one authority: its figure or the reason for having none, how it compares,
// what to bear in mind, and where it comes from.
import {
  markExplanations,
  periodInWords,
  periodLabel,
  type Authority,
  type Caveat,
  type Metric,
} from '@oflog/metrics-core';

import type { ShownGroup } from '../comparators/groups-shown';
import { ageOf } from '../words/age';
import { comparisonSentences } from '../words/comparison';
import { reasonInFull } from '../words/states';
import { caveatsByWeight, type CaveatsByWeight } from './caveats';
import { groupInWords, inGroupOrder } from './groups';
import type { ComparisonRow, FormatValue } from './model';

export type Headline =
  | { kind: 'value'; value: string; unit: string; period: string; age: string }
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
  sentences: string[];
  caveats: CaveatsByWeight;
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
  caveats: Caveat[];
  format: FormatValue;
  /** Today, as `YYYY-MM-DD`. */
  today: string;
}

export function cardOf(input: CardInput): Card {
  const { metric, authority, caveats, format } = input;
  const rows = inGroupOrder(input.rows, input.groups);
  // Its own figure is the same beside every group.
  const [row] = input.rows;
  const applicable = row?.state !== 'not-applicable';
  return {
    id: metric.id,
    title: metric.title,
    question: metric.question,
    headline: headlineOf(row, input),
    period: row === undefined ? '' : periodLabel(row.period),
    unitName: metric.unit.name,
    marks: row?.marks.map((mark) => markExplanations[mark]) ?? [],
    sentences:
      applicable && row !== undefined
        ? comparisonSentences(rows.map((one) => groupInWords(one, authority, format)))
        : [],
    caveats: caveatsByWeight(applicable ? (row?.caveats ?? []) : [], caveats),
    questions: applicable ? metric.questions : [],
    accountability: applicable ? metric.accountability.statement : null,
    figureHref:
      applicable && row !== undefined
        ? `/figures/${metric.id}/${authority.slug}#${row.period}`
        : null,
    metricHref: `/metrics/${metric.id}`,
  };
}

function headlineOf(row: ComparisonRow | undefined, input: CardInput): Headline {
  const { metric, authority, today } = input;
  if (row === undefined) {
    return {
      kind: 'missing',
      short: 'No figure held',
      full: `No figure of ${authority.name} is held.`,
    };
  }
  const period = periodLabel(row.period);
  if (row.state !== 'value') {
    return {
      kind: 'missing',
      short: row.display,
      full: reasonInFull(row.state, { authority: authority.name, period }),
    };
  }
  return {
    kind: 'value',
    value: row.display,
    unit: metric.unit.spoken.trim(),
    period:
      period === periodInWords(row.period) ? period : `${period} (${periodInWords(row.period)})`,
    age: ageOf(row.period, today),
  };
}
