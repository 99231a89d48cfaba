// The words around a chart: what it shows, in what unit and of what time, and how to read it. The same on a
// page, in a file and in a frame on another site.
import type { StripTable } from '../area/strip-table';
import type { DotStrip } from '../charts/dot-strip';
import type { LineChart } from '../charts/line-chart';
import { capitalised } from '../words/authority-types';
import { listed } from '../words/listed';
import type { Card, Headline } from './card';
import type { SeriesTable } from './series-table';

export interface ChartWords {
  title: string;
  /** Unit and period. */
  subtitle: string;
  notes: ChartNote[];
}

export interface ChartNote {
  /** The letter of a break in the drawing. */
  mark?: string;
  text: string;
}

export interface DrawnStrip {
  chart: DotStrip;
  table: StripTable;
}

export interface DrawnTrend {
  chart: LineChart;
  table: SeriesTable;
  /** Where the middle half of similar places lay, in a sentence; null where there is none. */
  middleHalf: string | null;
  /** Groups that the reader compares with and whose medians are not drawn. */
  inTableOnly: string[];
}

/** `Kent: 45.1% of seats.`, or why there is no figure. */
export function figureSentence(authority: string, headline: Headline): string {
  if (headline.kind === 'missing') return headline.full;
  return `${authority}: ${[headline.value, headline.unit].filter((part) => part !== '').join(' ')}.`;
}

export function stripWords(
  { chart, table }: DrawnStrip,
  { unitName, period }: Pick<Card, 'unitName' | 'period'>,
  authority: string,
): ChartWords {
  const chosen = table.rows.filter(({ note }) => note === 'chosen');
  return {
    title:
      chart.authority === null
        ? 'All authorities with a figure'
        : `Where ${authority} lies among all authorities`,
    subtitle: `${capitalised(unitName)}, ${period}`,
    notes: stripNotes(chosen),
  };
}

/** How to read the marks, and who of those that were asked for has none. */
export function stripNotes(
  asked: { name: string; value: string; missing: boolean }[],
): ChartNote[] {
  return [
    {
      text: 'Each mark is an authority. Half of all authorities lie within the usual range, the shaded box.',
    },
    ...asked
      .filter(({ missing }) => missing)
      .map(({ name, value }) => ({
        text: `Not drawn: ${name}, which has no figure (${value}).`,
      })),
  ];
}

export function trendWords(
  { chart, table, middleHalf, inTableOnly }: DrawnTrend,
  { unitName }: Pick<Card, 'unitName'>,
  authority: string,
): ChartWords {
  const withoutLine = table.chosen.filter((_, place) =>
    table.periods.every(({ chosen }) => chosen[place]?.missing ?? true),
  );
  const medians = inTableOnly.length === 1 ? 'the median' : 'the medians';
  return {
    title: `${authority} over time, beside ${listed([...table.chosen, 'medians'])}`,
    subtitle: `${capitalised(unitName)}, ${span(chart)}`,
    notes: [
      ...breakNotes(table),
      ...(middleHalf === null
        ? []
        : [
            {
              text: `The band is the middle half of similar places: a quarter of them lie below it and a quarter above. ${middleHalf}`,
            },
          ]),
      ...(inTableOnly.length === 0
        ? []
        : [
            { text: `Not drawn, but in the table: ${medians} of ${inTableOnly.join(' and of ')}.` },
          ]),
      ...lineNotes(withoutLine),
    ],
  };
}

/** `2015-16 to 2023-24`. */
export function span({ periods }: Pick<LineChart, 'periods'>): string {
  const [first = '', last = first] = [periods[0], periods.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}

/** Where lines are cut, and why. */
export function breakNotes({ breaks }: Pick<SeriesTable, 'breaks'>): ChartNote[] {
  return breaks.map(({ mark, period, reason }) => ({ mark, text: `${period}: ${reason}` }));
}

/** How to read the lines, and who has none. */
export function lineNotes(withoutLine: string[]): ChartNote[] {
  return [
    ...(withoutLine.length === 0
      ? []
      : [{ text: `Not drawn: ${listed(withoutLine)}, without a figure in any year.` }]),
    { text: 'The axis starts at zero. A gap is a year without a figure.' },
  ];
}
