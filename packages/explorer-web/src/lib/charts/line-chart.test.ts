import { percentage } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { lineChart, type LineChart } from './line-chart';
import { spread } from './line-labels';
import { comparableRuns } from './line-series';

const points = (...values: (number | null)[]) => values.map((value) => ({ value }));

describe('a run of points', () => {
  it('ends at a missing value and at a break', () => {
    expect(comparableRuns(points(1, 2, null, 4, 5), new Set([4]))).toEqual([
      [
        [0, 1],
        [1, 2],
      ],
      [[3, 4]],
      [[4, 5]],
    ]);
  });

  it('goes through zero, which is a value', () => {
    expect(comparableRuns(points(0, 0), new Set())).toHaveLength(1);
  });
});

describe('a line chart', () => {
  const chart: LineChart = {
    name: 'Seats over time',
    periods: ['2020-21', '2021-22', '2022-23'],
    series: [{ kind: 'authority', label: 'Bristol 45%', points: points(70, null, 45) }],
    breaks: [],
    unit: percentage({ of: 'seats' }),
  };

  it('starts its axis at zero', () => {
    expect(lineChart(chart, 'wide')).toMatch(/>0%<\/text>/);
  });

  it('draws a point that stands alone as a dot, and no line across a gap', () => {
    const markup = lineChart(chart, 'wide');
    expect(markup.match(/<circle/g)).toHaveLength(2);
    expect(markup).not.toContain('class="chart-authority-line" d="M');
  });

  it('has a key above on a phone, and labels at the ends of lines on a wide screen', () => {
    expect(lineChart(chart, 'narrow')).toContain('h34');
    expect(lineChart(chart, 'wide')).not.toContain('h34');
  });

  it('has an axis below zero for values below zero', () => {
    const below = { ...chart, series: [{ ...chart.series[0]!, points: points(-20, 5, 10) }] };
    expect(lineChart(below, 'wide')).toMatch(/>−20%<\/text>/);
  });
});

describe('labels beside lines', () => {
  it('are moved apart in their order, and stay above the floor', () => {
    const boxes = [
      { wanted: 95, height: 40 },
      { wanted: 96, height: 20 },
    ];
    expect(spread(boxes, 100).map(({ top }) => top)).toEqual([38, 80]);
  });

  it('stay where they want to be where there is room', () => {
    const boxes = [
      { wanted: 20, height: 20 },
      { wanted: 80, height: 20 },
    ];
    expect(spread(boxes, 100).map(({ top }) => top)).toEqual([10, 70]);
  });
});

describe('the middle half of a group', () => {
  const chart: LineChart = {
    name: 'Seats over time',
    periods: ['2019-20', '2020-21', '2021-22', '2022-23'],
    series: [
      {
        kind: 'neighbours',
        label: 'Similar places',
        points: [
          { value: 50, middleHalf: { lower: 40, upper: 60 } },
          { value: 50, middleHalf: { lower: 40, upper: 60 } },
          { value: 50, middleHalf: null },
          { value: 50, middleHalf: { lower: 40, upper: 160 } },
        ],
      },
    ],
    breaks: [],
    unit: percentage({ of: 'seats' }),
  };
  const bands = (drawn: LineChart) => lineChart(drawn, 'wide').match(/chart-band/g) ?? [];

  it('is a band behind the lines, a year that stands alone a bar; the axis has room for it', () => {
    const markup = lineChart(chart, 'wide');
    expect(bands(chart)).toHaveLength(2);
    expect(markup.indexOf('chart-band')).toBeLessThan(markup.indexOf('chart-neighbours-line'));
    expect(markup).toMatch(/>150%<\/text>/);
  });

  it('is cut where the series has a break', () => {
    expect(bands({ ...chart, breaks: [{ index: 1, mark: 'A' }] })).toHaveLength(3);
  });
});

describe('a line chart of many', () => {
  it('is as high as the labels beside it', () => {
    const series = Array.from({ length: 4 }, (_, style) => ({
      kind: 'chosen' as const,
      style,
      label: 'Bournemouth, Christchurch and Poole £1,996.09 for each dwelling in the year',
      points: points(10, 10),
    }));
    const unit = percentage({ of: 'seats' });
    const markup = lineChart({ name: '', periods: ['1', '2'], series, breaks: [], unit }, 'wide');
    const tops = [...markup.matchAll(/<text x="455" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(Math.min(...tops)).toBeGreaterThan(10);
    expect(new Set(tops).size).toBe(tops.length);
  });
});
