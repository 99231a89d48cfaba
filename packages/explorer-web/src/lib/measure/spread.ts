// How the values of a measure are spread: a histogram, what it shows in words, and the same as a table.
import { formatValue, type ContextVariable, type Metric } from '@oflog/metrics-core';

import type { Histogram } from '../charts/histogram';
import type { DistributionResource } from './model';

export interface Spread {
  /** Whether classes are counted in the place of numbers. */
  isOfClasses: boolean;
  /** Null for classes, and where nobody has a value. */
  chart: Histogram | null;
  /** What to know about the chart. */
  notes: string[];
  sentences: string[];
  table: { heading: string; rows: { name: string; count: number }[] };
}

type Spreadable = Pick<Metric | ContextVariable, 'title' | 'unit' | 'decimals'>;

export function spreadOf(
  measure: Spreadable,
  period: string,
  distribution: DistributionResource,
): Spread {
  const { bins, classes, median, lowerQuartile, upperQuartile } = distribution;
  const format = (value: number) => formatValue(value, measure);
  if (classes.length > 0) {
    return {
      isOfClasses: true,
      chart: null,
      notes: [],
      sentences: [countSentence(distribution)],
      table: {
        heading: 'Class',
        rows: classes.map(({ category, count }) => ({ name: category, count })),
      },
    };
  }
  return {
    isOfClasses: false,
    chart:
      bins.length === 0
        ? null
        : {
            name: `How many authorities have which value: ${measure.title}, ${period}`,
            bins,
            median: median === null ? null : { value: median, label: `Median ${format(median)}` },
            middleHalf:
              lowerQuartile === null || upperQuartile === null
                ? null
                : { lower: lowerQuartile, upper: upperQuartile },
            unit: measure.unit,
            counted: 'Number of authorities',
          },
    notes: openEnds(distribution, format),
    sentences: [countSentence(distribution), ...statisticsInWords(distribution, format)],
    table: {
      heading: 'Value',
      rows: bins.map(({ from, to, count }) => ({ name: binInWords(from, to, format), count })),
    },
  };
}

function countSentence({ group: { members, withValue } }: DistributionResource): string {
  return members === withValue
    ? `All ${members} authorities have a figure.`
    : `${withValue} of ${members} authorities have a figure.`;
}

function statisticsInWords(
  { median, lowerQuartile, upperQuartile, minimum, maximum, reason }: DistributionResource,
  format: (value: number) => string,
): string[] {
  if (median === null) return reason === null ? [] : [reason];
  return [
    `The median is ${format(median)}: half of them lie below it, half above.`,
    ...(lowerQuartile === null || upperQuartile === null
      ? []
      : [`The middle half of them is ${format(lowerQuartile)} to ${format(upperQuartile)}.`]),
    ...(minimum === null || maximum === null
      ? []
      : [`All of them lie from ${format(minimum)} to ${format(maximum)}.`]),
  ];
}

/** The outer bars may stand for more than their width says. */
function openEnds({ bins }: DistributionResource, format: (value: number) => string): string[] {
  const [first, last] = [bins.at(0), bins.at(-1)];
  return [
    ...(first?.from === null && first.to !== null
      ? [`The first bar is open: it counts every value below ${format(first.to)}.`]
      : []),
    ...(last?.to === null && last.from !== null
      ? [`The last bar is open: it counts every value of ${format(last.from)} and more.`]
      : []),
  ];
}

function binInWords(
  from: number | null,
  to: number | null,
  format: (value: number) => string,
): string {
  if (from === null) return to === null ? 'any' : `below ${format(to)}`;
  if (to === null) return `${format(from)} and more`;
  return from === to ? format(from) : `${format(from)} to below ${format(to)}`;
}
