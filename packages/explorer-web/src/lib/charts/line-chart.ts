// Figures over time: the authority's own line, and the medians of groups. The axis starts at zero, gaps
// are gaps, and a line is cut where the series has a break.
import { formatValue, type Unit } from '@oflog/metrics-core';
import { scaleLinear, scalePoint, type ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

import { chosenMarks } from './chosen-marks';
import { middleHalfBand } from './line-band';
import { endLabels, heightOfLabels, keyAbove } from './line-labels';
import { comparableRuns, strokeOf, type LinePoint, type LineSeries } from './line-series';
import { palette } from './palette';
import {
  chartWidths,
  coordinate,
  drawn,
  element,
  lineHeight,
  type ChartSize,
  type Drawing,
} from './svg';
import { textLines } from './text-lines';
import { textWidth } from './text-width';

export interface LineChart {
  /** What a screen reader says instead of the drawing. */
  name: string;
  /** Labels of all periods in order, those without a figure included. */
  periods: string[];
  series: LineSeries[];
  /** Before the period with this index the series is not comparable; `mark` refers to the note. */
  breaks: { index: number; mark: string }[];
  /** How numbers on the axis are written. */
  unit: Unit;
}

const plotHeights = { narrow: 190, wide: 240 } as const;

export function lineChart(chart: LineChart, size: ChartSize): string {
  return drawn(layLineChart(chart, size));
}

export function layLineChart(chart: LineChart, size: ChartSize): Drawing {
  const width = chartWidths[size];
  const plotHeight = plotHeightOf(chart, size);
  const y = valueScale(chart, plotHeight);
  const ticks = y.ticks(size === 'narrow' ? 4 : 5);
  const label = tickLabels(ticks, chart.unit);
  const key = size === 'narrow' ? keyAbove(chart.series, width) : { markup: '', bottom: 0 };
  const top = key.bottom + (chart.breaks.length > 0 ? lineHeight : 0) + 10;
  const bottom = top + plotHeight;
  y.range([bottom, top]);

  const left = Math.max(...ticks.map((tick) => textWidth(label(tick)))) + 8;
  const right = size === 'narrow' ? 12 : labelRoom(chart);
  const indices = chart.periods.map((_, index) => index);
  const x = scalePoint(indices, [left + 10, width - right]);
  const step = x.step();
  const place = (index: number) => x(index) ?? left;

  const parts = [
    key.markup,
    ...chart.series.map(({ points }) => middleHalfBand(points, cutsOf(chart), { place, y })),
    ...ticks.map((tick) => tickMark(tick, label(tick), y(tick), left, width - right)),
    element(
      'g',
      // For those who point at a year.
      {
        'data-periods': chart.periods.join('|'),
        'data-from': coordinate(place(0)),
        'data-step': coordinate(step),
        'data-top': top,
        'data-bottom': bottom,
      },
      periodLabels(chart.periods, place, bottom + lineHeight + 4, width),
    ),
    ...chart.breaks.map(({ index, mark }) => breakMark(place(index) - step / 2, mark, top, bottom)),
    ...chart.series.toReversed().map((series) => seriesMarks(series, chart, place, y)),
    size === 'wide' ? endLabels(chart.series, y, { width, bottom }) : '',
  ];
  return {
    name: chart.name,
    width,
    height: bottom + lineHeight + 12,
    markup: parts.join(''),
  };
}

/** Shapes before labels must not be taken for points of the last period. */
function labelRoom({ series }: LineChart): number {
  return series.some(({ kind }) => kind === 'chosen') ? 224 : 210;
}

/** As high as the labels beside it, where there are many. */
function plotHeightOf({ series }: LineChart, size: ChartSize): number {
  return size === 'narrow'
    ? plotHeights.narrow
    : Math.max(plotHeights.wide, heightOfLabels(series));
}

function valueScale(chart: LineChart, height: number): ScaleLinear<number, number> {
  const values = chart.series.flatMap(({ points }) =>
    points.flatMap(({ value, interval, middleHalf }) =>
      [value, interval?.lower, interval?.upper, middleHalf?.lower, middleHalf?.upper].filter(
        (number): number is number => typeof number === 'number',
      ),
    ),
  );
  const domain = [Math.min(0, ...values), Math.max(0, ...values) || 1];
  return scaleLinear(domain, [height, 0]).nice(5);
}

function seriesMarks(
  series: LineSeries,
  chart: LineChart,
  place: (index: number) => number,
  y: (value: number) => number,
): string {
  const { kind, points } = series;
  const runs = comparableRuns(points, cutsOf(chart));
  const path = line()
    .x(([index]) => coordinate(place(index)))
    .y(([, value]) => coordinate(y(value)));
  const lines = runs
    .filter((run) => run.length > 1)
    .map((run) => element('path', { ...strokeOf(series), d: path(run) ?? undefined }));
  const isNamed = kind === 'authority' || kind === 'chosen';
  const dotted = isNamed ? runs.flat() : runs.filter(({ length }) => length === 1).flat();
  const marked = dotted.map(([index, value]) => ({ x: place(index), y: y(value) }));
  const whiskers = points.map((point, index) => whisker(point, place(index), y));
  return [...lines, ...whiskers, pointMarks(series, marked)].join('');
}

function pointMarks(series: LineSeries, points: { x: number; y: number }[]): string {
  const { kind, style = 0 } = series;
  if (kind === 'chosen') return chosenMarks(style, points, 9);
  return points
    .map((at) =>
      element('circle', {
        class: `chart-${kind}`,
        cx: coordinate(at.x),
        cy: coordinate(at.y),
        r: kind === 'authority' ? 4 : 2.5,
        fill: strokeOf(series).stroke,
      }),
    )
    .join('');
}

function cutsOf({ breaks }: LineChart): Set<number> {
  return new Set(breaks.map(({ index }) => index));
}

function whisker({ interval }: LinePoint, x: number, y: (value: number) => number): string {
  if (!interval) return '';
  const [top, bottom] = [coordinate(y(interval.upper)), coordinate(y(interval.lower))];
  const middle = coordinate(x);
  return element('path', {
    class: 'chart-whisker',
    d: `M${middle} ${top}V${bottom}M${middle - 4} ${top}h8M${middle - 4} ${bottom}h8`,
    fill: 'none',
    stroke: palette.authority,
  });
}

/** Labels with as many decimals as tell the ticks apart. */
function tickLabels(ticks: number[], unit: Unit): (tick: number) => string {
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  const decimals = Math.min(6, Math.max(0, -Math.floor(Math.log10(step))));
  return (tick) => formatValue(tick, { unit, decimals });
}

function tickMark(tick: number, label: string, y: number, left: number, right: number): string {
  const height = coordinate(y);
  return [
    element('path', {
      class: 'chart-rule',
      d: `M${coordinate(left)} ${height}H${right}`,
      stroke: tick === 0 ? palette.text : palette.rule,
      'stroke-width': tick === 0 ? 1.5 : 1,
    }),
    textLines({
      lines: [label],
      x: left - 6,
      y: height + 5,
      anchor: 'end',
      fill: palette.quietText,
    }),
  ].join('');
}

function breakMark(x: number, mark: string, top: number, bottom: number): string {
  return [
    element('path', {
      class: 'chart-rule',
      d: `M${coordinate(x)} ${top - 4}V${bottom}`,
      stroke: palette.quietText,
      'stroke-dasharray': '2 3',
    }),
    textLines({
      lines: [mark],
      x,
      y: top - 10,
      anchor: 'middle',
      fill: palette.quietText,
      bold: true,
    }),
  ].join('');
}

/** As many period labels as fit, the last one always among them. */
function periodLabels(
  periods: string[],
  place: (index: number) => number,
  y: number,
  width: number,
): string {
  const widest = Math.max(...periods.map((period) => textWidth(period)));
  const written: string[] = [];
  let free = width;
  for (let index = periods.length - 1; index >= 0; index -= 1) {
    const label = periods[index] ?? '';
    const half = textWidth(label) / 2;
    const x = Math.min(place(index), width - half);
    if (x + widest / 2 > free || x - half < 0) continue;
    written.push(textLines({ lines: [label], x, y, anchor: 'middle', fill: palette.quietText }));
    free = x - widest / 2 - 8;
  }
  return written.toReversed().join('');
}
