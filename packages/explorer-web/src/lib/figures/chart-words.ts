// The words around a chart: what it shows, in what unit and of what time, and how to read it. The same on a
// page, in a file and in a frame on another site.
import type { StripTable } from '../area/strip-table';
import type { DotStrip } from '../charts/dot-strip';
import type { LineChart } from '../charts/line-chart';
import { capitalised } from '../words/authority-types';
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
  const notDrawn = table.rows.filter(({ note, missing }) => note === 'chosen' && missing);
  return {
    title:
      chart.authority === null
        ? 'All authorities with a figure'
        : `Where ${authority} lies among all authorities`,
    subtitle: `${capitalised(unitName)}, ${period}`,
    notes: [
      {
        text: 'Each mark is an authority. Half of all authorities lie within the usual range, the shaded box.',
      },
      ...notDrawn.map(({ name, value }) => ({
        text: `Not drawn: ${name}, which has no figure (${value}).`,
      })),
    ],
  };
}

export function trendWords(
  { chart, table, middleHalf, inTableOnly }: DrawnTrend,
  { unitName }: Pick<Card, 'unitName'>,
  authority: string,
): ChartWords {
  const beside = table.chosen.length === 0 ? 'medians' : `${table.chosen.join(', ')} and medians`;
  const [first = '', last = first] = [chart.periods[0], chart.periods.at(-1)];
  const medians = inTableOnly.length === 1 ? 'the median' : 'the medians';
  return {
    title: `${authority} over time, beside ${beside}`,
    subtitle: `${capitalised(unitName)}, ${first === last ? first : `${first} to ${last}`}`,
    notes: [
      ...table.breaks.map(({ mark, period, reason }) => ({ mark, text: `${period}: ${reason}` })),
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
      { text: 'The axis starts at zero. A gap is a year without a figure.' },
    ],
  };
}
