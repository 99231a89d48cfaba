// How the values of a group are spread: a bar for each bin, with the median and the middle half. It does not
// say whose they are.
import { formatValue, type Unit } from '@oflog/metrics-core';
import { scaleLinear } from 'd3-scale';

import { palette } from './palette';
import { chartWidths, coordinate, drawing, element, lineHeight, type ChartSize } from './svg';
import { textLines } from './text-lines';
import { textWidth } from './text-width';

export interface Histogram {
  /** What a screen reader says instead of the drawing. */
  name: string;
  /** From low to high, of one width; an outer one without an edge is open. */
  bins: { from: number | null; to: number | null; count: number }[];
  median: { value: number; label: string } | null;
  middleHalf: { lower: number; upper: number } | null;
  unit: Unit;
  /** What is counted, at the axis of counts. */
  counted: string;
}

const plotHeights = { narrow: 170, wide: 220 } as const;

export function histogramChart(chart: Histogram, size: ChartSize): string {
  const width = chartWidths[size];
  const top = lineHeight * (chart.median === null ? 1 : 2) + 12;
  const bottom = top + plotHeights[size];
  const y = scaleLinear([0, Math.max(1, ...chart.bins.map(({ count }) => count))], [bottom, top]);
  const ticks = y.ticks(4).filter((tick) => Number.isInteger(tick));
  const left = Math.max(...ticks.map((tick) => textWidth(String(tick)))) + 8;
  const bars = placed(chart.bins, left, width - 6);
  const x = positionIn(bars);

  return drawing(
    chart.name,
    { width, height: bottom + lineHeight + 12 },
    textLines({ lines: [chart.counted], x: 0, y: 15, anchor: 'start', fill: palette.quietText }),
    chart.middleHalf === null
      ? ''
      : element('rect', {
          class: 'chart-band',
          x: coordinate(x(chart.middleHalf.lower)),
          y: top - 4,
          width: coordinate(x(chart.middleHalf.upper) - x(chart.middleHalf.lower)),
          height: bottom - top + 4,
          fill: palette.usualRange,
        }),
    ...ticks.map((tick) => countTick(tick, y(tick), left, width - 6)),
    ...bars.map(({ bin, start, end }) =>
      element('rect', {
        class: 'chart-bar',
        x: coordinate(start + 0.75),
        y: coordinate(y(bin.count)),
        width: coordinate(end - start - 1.5),
        height: coordinate(bottom - y(bin.count)),
        fill: palette.others,
      }),
    ),
    edgeLabels(bars, chart.unit, bottom + lineHeight, width),
    chart.median === null
      ? ''
      : medianMark(chart.median, x(chart.median.value), top, bottom, width),
  );
}

interface Bar {
  bin: Histogram['bins'][number];
  start: number;
  end: number;
}

function placed(bins: Histogram['bins'], left: number, right: number): Bar[] {
  const step = (right - left) / Math.max(1, bins.length);
  return bins.map((bin, index) => ({
    bin,
    start: left + index * step,
    end: left + (index + 1) * step,
  }));
}

/** Where a value lies; one in an open bin lies in its middle. */
function positionIn(bars: Bar[]): (value: number) => number {
  return (value) => {
    const bar =
      bars.find(({ bin: { to } }) => to !== null && value < to) ?? bars.at(-1) ?? undefined;
    if (bar === undefined) return 0;
    const { bin, start, end } = bar;
    if (bin.from === null || bin.to === null || bin.from === bin.to) return (start + end) / 2;
    return start + ((value - bin.from) / (bin.to - bin.from)) * (end - start);
  };
}

function countTick(tick: number, y: number, left: number, right: number): string {
  return [
    element('path', {
      class: 'chart-rule',
      d: `M${coordinate(left)} ${coordinate(y)}H${right}`,
      stroke: tick === 0 ? palette.text : palette.rule,
      'stroke-width': tick === 0 ? 1.5 : 1,
    }),
    textLines({
      lines: [String(tick)],
      x: left - 6,
      y: y + 5,
      anchor: 'end',
      fill: palette.quietText,
    }),
  ].join('');
}

/** The edges of bins, as many as fit, written with as many decimals as tell them apart. */
function edgeLabels(bars: Bar[], unit: Unit, y: number, width: number): string {
  const edges = [
    ...bars.map(({ bin, start }) => ({ value: bin.from, x: start })),
    { value: bars.at(-1)?.bin.to ?? null, x: bars.at(-1)?.end ?? 0 },
  ].flatMap(({ value, x }) => (value === null ? [] : [{ value, x }]));
  const values = edges.map(({ value }) => value);
  const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0)) || 1;
  const decimals = Math.min(6, Math.max(0, -Math.floor(Math.log10(step))));
  const label = (value: number) => formatValue(value, { unit, decimals });
  const widest = Math.max(...values.map((value) => textWidth(label(value))));
  const room = (bars[0]?.end ?? width) - (bars[0]?.start ?? 0);
  const every = Math.max(1, Math.ceil((widest + 10) / Math.max(1, room)));
  let free = 0;
  return edges
    .filter((_, index) => index % every === 0)
    .map(({ value, x }) => {
      const text = label(value);
      const half = textWidth(text) / 2;
      const at = Math.min(width - half, Math.max(half, x));
      // The last one moves inwards to stay in the drawing, and may come too near.
      if (at - half < free) return '';
      free = at + half + 6;
      return textLines({ lines: [text], x: at, y, anchor: 'middle', fill: palette.quietText });
    })
    .join('');
}

function medianMark(
  { label }: { label: string },
  x: number,
  top: number,
  bottom: number,
  width: number,
): string {
  const half = textWidth(label, { bold: true }) / 2;
  return [
    element('path', {
      class: 'chart-median-line',
      d: `M${coordinate(x)} ${top - 6}V${bottom}`,
      stroke: palette.text,
      'stroke-width': 2,
      'stroke-dasharray': '4 3',
    }),
    textLines({
      lines: [label],
      x: Math.min(width - half, Math.max(half, x)),
      y: top - 12,
      anchor: 'middle',
      fill: palette.text,
      bold: true,
      halo: true,
    }),
  ].join('');
}
