// Charts of every kind that the explorer draws, on figures made up for the purpose. The drawings in
// gallery/ are these, for a reviewer to look at.
import { percentage, pounds } from '@oflog/metrics-core';

import type { ChartFile } from './chart-file';
import type { ContextStrip } from './context-strip';
import { layDotStrip, type DotStrip } from './dot-strip';
import type { Histogram } from './histogram';
import type { LineChart } from './line-chart';

const longestName = 'Bournemouth, Christchurch and Poole';

/** Distances that lie as those of councils do: half within one MAD, a tail to the right. */
const spreadOfCouncils = Array.from({ length: 316 }, (_, index) => {
  const quantile = (index + 0.5) / 316 - 0.5;
  return 2.2 * Math.tan(quantile * 2.6) + (quantile > 0.4 ? quantile * 3 : 0);
});

const similarPlaces = spreadOfCouncils
  .filter((_, index) => index % 20 === 9)
  .map((distance, index) => ({ name: `Place ${index + 1}`, distance }));

const strip: DotStrip = {
  name: 'Bristol compared with England',
  polarity: 'neutral',
  authority: { name: 'Bristol', value: '45.1%', distance: -0.53 },
  chosen: [],
  neighbours: similarPlaces,
  neighboursLabel: `${similarPlaces.length} similar places`,
  others: spreadOfCouncils,
  othersLabel: `${spreadOfCouncils.length} other authorities in England`,
  median: 'England median\u00a068.1%',
  usualRange: 'Usual range: 24.4% to 111.9%',
};

export const dotStrips: Record<string, DotStrip> = {
  'dot-strip': strip,
  'dot-strip-lower-is-better': {
    ...strip,
    polarity: 'lower-is-better',
    authority: { name: 'Kent', value: '28.8%', distance: -2.4 },
  },
  'dot-strip-longest-name-at-the-edge': {
    ...strip,
    polarity: 'higher-is-better',
    authority: { name: longestName, value: '£18,231.89 per 100,000', distance: 9.4 },
    median: 'England median\u00a0£1,598.63',
    usualRange: 'Usual range: £1,057.71 to £2,139.56',
  },
  'dot-strip-few': {
    ...strip,
    authority: { name: 'Greater Manchester', value: '3,982', distance: 1.2 },
    neighbours: [-3.1, -1, -0.4, 0, 0.3, 1, 2.2, 4.8].map((distance, index) => ({
      name: `Place ${index + 1}`,
      distance,
    })),
    neighboursLabel: '8 combined authorities and the GLA',
    others: [],
    median: 'England median\u00a03,554',
    usualRange: 'Usual range: 3,200 to 3,908',
  },
  'dot-strip-without-own-figure': { ...strip, authority: null },
  'dot-strip-chosen': {
    ...strip,
    chosen: [
      { name: 'Kent', value: '28.8%', distance: -2.4, style: 0 },
      { name: 'Leeds', value: '59.0%', distance: 1.9, style: 1 },
      { name: 'Plymouth', value: '67.3%', distance: 4.4, style: 3 },
    ],
  },
  'dot-strip-chosen-in-one-place': {
    ...strip,
    chosen: [
      { name: longestName, value: '45.3%', distance: -0.5, style: 0 },
      { name: 'Kingston upon Hull', value: '45.0%', distance: -0.55, style: 1 },
      { name: 'Redcar and Cleveland', value: '181.9%', distance: 12, style: 2 },
      { name: 'Yorkshire and the Long Name of Nowhere', value: '45.2%', distance: -0.4, style: 3 },
    ],
  },
};

const years = Array.from({ length: 9 }, (_, index) => `${2015 + index}-${16 + index}`);
const points = (...values: (number | null)[]) => values.map((value) => ({ value }));

const chart: LineChart = {
  name: 'Bristol over time',
  periods: years,
  series: [
    {
      kind: 'authority',
      label: 'Bristol 45.1%',
      points: points(29.7, 17.6, 29.5, 29, 26.7, 71.8, 38.6, 35, 45.1),
    },
    {
      kind: 'neighbours',
      label: 'Similar places, median\u00a047.0%',
      points: points(33.1, 34, 35.2, 36.8, 38, 66.1, 58.2, 50.3, 47),
    },
    {
      kind: 'england',
      label: 'England, median\u00a068.1%',
      points: points(70.8, 75.8, 77.2, 74.9, 77.4, 110.5, 94.6, 75.6, 68.1),
    },
  ],
  breaks: [{ index: 6, mark: 'A' }],
  unit: percentage({ of: 'spending' }),
};

export const lineCharts: Record<string, LineChart> = {
  line: chart,
  'line-gaps': {
    ...chart,
    breaks: [],
    series: chart.series.map((series, index) =>
      index === 0
        ? { ...series, points: points(null, 17.6, null, 29, 26.7, 71.8, null, null, 45.1) }
        : series,
    ),
  },
  'line-intervals': {
    ...chart,
    breaks: [{ index: 5, mark: 'A' }],
    series: [
      {
        kind: 'authority',
        label: 'Bristol 67.5%',
        points: [74.3, 73.7, 73.6, 70.3, 69, null, 65.2, 67.5, 66].map((value) => ({
          value,
          interval: value === null ? null : { lower: value - 3.4, upper: value + 3.4 },
        })),
      },
    ],
  },
  'line-longest-name': {
    ...chart,
    breaks: [],
    unit: pounds({ per: 'dwelling' }),
    series: [
      {
        kind: 'authority',
        label: `${longestName} £1,996.09`,
        points: points(1441, 1499, 1560, 1628, 1690, 1757, 1844, 1899, 1996.09),
      },
      {
        kind: 'neighbours',
        label: 'Similar places, median\u00a0£1,990.02',
        points: points(1440, 1490, 1555, 1620, 1688, 1750, 1840, 1890, 1990.02),
      },
      {
        kind: 'england',
        label: 'England, median\u00a0£1,730.84',
        points: points(1300, 1350, 1400, 1470, 1530, 1580, 1610, 1660, 1730.84),
      },
    ],
  },
  'line-one-year': {
    ...chart,
    breaks: [],
    periods: ['2022-23'],
    series: chart.series.map((series) => ({ ...series, points: series.points.slice(-1) })),
  },
  'line-middle-half': {
    ...chart,
    series: chart.series.map((series) =>
      series.kind === 'neighbours'
        ? {
            ...series,
            label: `${series.label}, with their middle half`,
            points: series.points.map(({ value }, index) => ({
              value,
              middleHalf:
                value === null || index === 2
                  ? null
                  : { lower: value * 0.8 - 1, upper: value * 1.15 + 2 },
            })),
          }
        : series,
    ),
  },
  'line-chosen': {
    ...chart,
    series: [
      ...chart.series.slice(0, 1),
      {
        kind: 'chosen',
        style: 0,
        label: 'Kent 28.8%',
        points: points(21, 22.5, 24, 25.1, 27, 40.3, 31.1, 30, 28.8),
      },
      {
        kind: 'chosen',
        style: 1,
        label: `${longestName} 45.9%`,
        points: points(null, null, null, null, 20, 44, null, 47.2, 45.9),
      },
      {
        kind: 'chosen',
        style: 2,
        label: 'Kingston upon Hull 47.7%',
        points: points(40, 38.2, 36, 39, 41.5, 60, 55.1, 50, 47.7),
      },
      {
        kind: 'chosen',
        style: 3,
        label: 'Redcar and Cleveland 46.0%',
        points: points(60, 59, 61, 66, 64, 90.5, 80, 62, 46),
      },
      ...chart.series.slice(1),
    ],
  },
};

const fact: ContextStrip = {
  name: 'People aged 65 and over: 16.2%. Middle half of 15 similar places: 15.1% to 18.9%.',
  own: { value: 16.2, label: '16.2%' },
  neighbours: [
    12.1, 13.4, 14.2, 15.1, 15.3, 15.9, 16.8, 17, 17.4, 18.1, 18.5, 18.9, 20.2, 21, 24.8,
  ],
  median: 17,
  middleHalf: { lower: 15.1, upper: 18.9, label: '15.1% to 18.9%' },
};

export const contextStrips: Record<string, ContextStrip> = {
  'context-strip': fact,
  'context-strip-at-the-edge': { ...fact, own: { value: 9.1, label: '9.1% of residents' } },
  'context-strip-without-own-figure': { ...fact, own: null },
  'context-strip-all-alike': {
    ...fact,
    own: { value: 2.4, label: '2.4' },
    neighbours: Array.from({ length: 15 }, () => 2.4),
    median: 2.4,
    middleHalf: { lower: 2.4, upper: 2.4, label: '2.4 to 2.4' },
  },
};

const counts = [3, 11, 28, 54, 71, 62, 40, 22, 9, 4];

const spread: Histogram = {
  name: 'How 304 authorities are spread',
  bins: counts.map((count, index) => ({ from: index * 10, to: index * 10 + 10, count })),
  median: { value: 48, label: 'Median 48.0%' },
  middleHalf: { lower: 36, upper: 60 },
  unit: percentage({ of: 'spending' }),
  counted: 'Authorities',
};

export const histograms: Record<string, Histogram> = {
  histogram: spread,
  'histogram-open-ends': {
    ...spread,
    bins: spread.bins.map((bin, index) => ({
      ...bin,
      from: index === 0 ? null : bin.from,
      to: index === counts.length - 1 ? null : bin.to,
    })),
  },
};

export const chartFiles: Record<string, ChartFile> = {
  'chart-file': {
    title: 'Reserves as a share of spending',
    shows: 'Where Bristol lies among all authorities',
    subtitle: '% of spending, 2023-24. Compared with: England (317), 15 similar places.',
    sentences: ['Bristol: 45.1% of spending.', 'It is within the usual range of England.'],
    drawing: layDotStrip(strip, 'wide'),
    notes: ['Each mark is an authority. Half of all authorities lie within the usual range.'],
    caveats: ['Critical: councils do different jobs.', 'Some had sent no return.'],
    sources: [
      'Source: the Ministry, Revenue outturn, 2023-24, published 12 December 2024.',
      'Contains public sector information licensed under the Open Government Licence v3.0.',
    ],
    address: 'https://explorer.example/authorities/bristol/finance#reserves',
  },
};
