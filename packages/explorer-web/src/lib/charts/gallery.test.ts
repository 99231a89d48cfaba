import { describe, expect, it } from 'vitest';

import { dotStrip } from './dot-strip';
import { dotStrips, lineCharts } from './gallery-cases';
import { lineChart } from './line-chart';
import type { ChartSize } from './svg';

const sizes: ChartSize[] = ['narrow', 'wide'];

const drawings = sizes.flatMap((size) => [
  ...Object.entries(dotStrips).map(([name, strip]) => ({
    file: `${name}.${size}.svg`,
    markup: dotStrip(strip, size),
  })),
  ...Object.entries(lineCharts).map(([name, chart]) => ({
    file: `${name}.${size}.svg`,
    markup: lineChart(chart, size),
  })),
]);

describe('the gallery', () => {
  it.each(drawings)('has $file as it is drawn now', async ({ file, markup }) => {
    await expect(`${markup}\n`).toMatchFileSnapshot(`./gallery/${file}`);
  });
});
