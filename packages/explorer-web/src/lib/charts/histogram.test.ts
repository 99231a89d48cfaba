import { percentage } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { histogramChart, type Histogram } from './histogram';

const chart: Histogram = {
  name: 'Seats',
  bins: [
    { from: 10, to: 20, count: 4 },
    { from: 20, to: 30, count: 8 },
    { from: 30, to: 40, count: 0 },
  ],
  median: { value: 25, label: 'Median 25.0%' },
  middleHalf: { lower: 15, upper: 28 },
  unit: percentage({ of: 'seats' }),
  counted: 'Number of authorities',
};

describe('a histogram', () => {
  const markup = histogramChart(chart, 'wide');
  const bars = [...markup.matchAll(/class="chart-bar"[^>]*?height="([\d.]+)"/g)].map(([, height]) =>
    Number(height),
  );

  it('has a bar for each bin, as high as its count', () => {
    expect(bars).toHaveLength(3);
    expect(bars[0]! * 2).toBeCloseTo(bars[1]!, 0);
    expect(bars[2]).toBe(0);
  });

  it('writes the edges of bins without decimals that they do not have', () => {
    for (const edge of ['10%', '20%', '30%', '40%']) expect(markup).toContain(`>${edge}<`);
  });

  it('has the median where it lies: in the middle of its bin here', () => {
    const [, line] = /chart-median-line" d="M([\d.]+) /.exec(markup) ?? [];
    const [, left, width] =
      /class="chart-bar" x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="220"/.exec(markup) ?? [];
    expect(Number(line)).toBeCloseTo(Number(left) + Number(width) / 2, 0);
  });

  it('draws without median and middle half where the values are too few for them', () => {
    const few = histogramChart({ ...chart, median: null, middleHalf: null }, 'narrow');
    expect(few).not.toContain('chart-median-line');
    expect(few).not.toContain('chart-band');
  });
});
