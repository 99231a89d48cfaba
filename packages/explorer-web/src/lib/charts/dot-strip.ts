// One metric, one period, every authority a mark: how far each stands from England's median, counted in
// median absolute deviations (MADs). The better side, where there is one, is on the right.
import type { PolarityDirection } from '@oflog/metrics-core';
import { scaleLinear } from 'd3-scale';

import { edgeMarks, endWords } from './dot-strip-ends';
import { namedLabels, namedMarks } from './dot-strip-named';
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
import { swarm } from './swarm';
import { textLines } from './text-lines';
import { textWidth, wrapText } from './text-width';

export interface DotStrip {
  /** What a screen reader says instead of the drawing. */
  name: string;
  polarity: PolarityDirection;
  /** Left out of the drawing where it has no distance. */
  authority: NamedMark | null;
  /** Authorities that the reader chose and that have a distance, each with a style of its own. */
  chosen: (NamedMark & { style: number })[];
  /** Its neighbours, by name. */
  neighbours: NeighbourMark[];
  /** What the neighbours are called in the key: `15 similar places`. */
  neighboursLabel: string;
  /** Distances of the other authorities. */
  others: number[];
  othersLabel: string;
  /** `England median 68.1%`. */
  median: string;
  /** `Usual range: 24.4% to 111.9%`: one MAD to either side. */
  usualRange: string;
}

interface NeighbourMark {
  name: string;
  distance: number;
}

/** An authority that is named at its mark. */
export interface NamedMark {
  name: string;
  value: string;
  distance: number;
}

/** Distances beyond this are marked at the edge. */
const axisEnd = 7.5;

const sizes = {
  narrow: { plotHeight: 92, dot: 4, margin: 10 },
  wide: { plotHeight: 92, dot: 5, margin: 12 },
} as const;

export function dotStrip(strip: DotStrip, size: ChartSize): string {
  return drawn(layDotStrip(strip, size));
}

export function layDotStrip(strip: DotStrip, size: ChartSize): Drawing {
  const width = chartWidths[size];
  const { plotHeight, dot, margin } = sizes[size];
  const x = scaleLinear([-axisEnd, axisEnd], [margin, width - margin]);
  const direction = strip.polarity === 'lower-is-better' ? -1 : 1;
  const place = (distance: number) => x(clamp(direction * distance));

  const labels = namedLabels(strip, width, place);
  const top = labels.height + 4;
  const middle = top + plotHeight / 2;
  const bottom = top + plotHeight;
  const beyond = countBeyond(strip, direction);
  const middleLines = [strip.median, strip.usualRange].flatMap((line) => wrapText(line, width));
  const ends = endWords(strip.polarity, beyond, { width, top: bottom, middleLines });
  const key = keyRows(strip, width, ends.bottom + 4);

  const parts = [
    element('rect', {
      class: 'chart-range',
      x: coordinate(x(-1)),
      y: top,
      width: coordinate(x(1) - x(-1)),
      height: plotHeight,
      fill: palette.usualRange,
    }),
    verticalRule(x(0), top, bottom, '4 3', palette.quietText),
    verticalRule(x(-axisEnd), top, bottom, undefined, palette.rule),
    verticalRule(x(axisEnd), top, bottom, undefined, palette.rule),
    marks(strip, place, middle, { spacing: dot, height: plotHeight - 4 }),
    edgeMarks(beyond, { left: 1, right: width - 1, middle }),
    namedMarks(strip, { labels, place, middle }),
    labels.markup,
    textLines({
      lines: middleLines,
      x: width / 2,
      y: bottom + 18,
      anchor: 'middle',
      fill: palette.text,
    }),
    ends.markup,
    key.markup,
  ];
  return { name: strip.name, width, height: key.bottom, markup: parts.join('') };
}

/** Neighbours and others in one swarm; each kind is a single path of dots, or of squares. */
function marks(
  { neighbours, others }: DotStrip,
  place: (distance: number) => number,
  middle: number,
  room: { spacing: number; height: number },
): string {
  const all = [...others.map((distance) => ({ name: null, distance })), ...neighbours].filter(
    ({ distance }) => Math.abs(distance) <= axisEnd,
  );
  const places = swarm(all, ({ distance }) => place(distance), {
    ...room,
    widthOf: ({ name }) => room.spacing + (name === null ? 0 : 2.6),
  }).map(({ mark, x, y }) => ({
    name: mark.name,
    x,
    y: middle + y,
  }));
  // Row by row is shorter; neighbours keep the order of their names, which the path tells.
  const rest = places
    .filter(({ name }) => name === null)
    .toSorted((a, b) => a.y - b.y || a.x - b.x);
  const near = neighbours.flatMap(({ name }) => places.find((one) => one.name === name) ?? []);
  const squares = dotPath(near);
  return [
    dots(dotPath(rest), 'round', room.spacing - 0.6, palette.others, 'chart-others'),
    // A halo keeps the squares of neighbours apart from the dots around them.
    dots(squares, 'square', room.spacing + 2.6, palette.ground, 'chart-halo'),
    dots(squares, 'square', room.spacing + 1, palette.neighbours, 'chart-neighbours', near),
  ].join('');
}

/** Strokes of no length, each from where the last one was: a third of the bytes. */
function dotPath(places: { x: number; y: number }[]): string {
  let [lastX, lastY] = [0, 0];
  return places
    .map((place) => {
      const [x, y] = [coordinate(place.x), coordinate(place.y)];
      const move = `m${coordinate(x - lastX)} ${coordinate(y - lastY)}h0`;
      [lastX, lastY] = [x, y];
      return move;
    })
    .join('');
}

function dots(
  d: string,
  cap: 'round' | 'square',
  width: number,
  stroke: string,
  kind: string,
  named: { name: string | null }[] = [],
) {
  if (d === '') return '';
  return element('path', {
    class: kind,
    'data-names': named.length === 0 ? undefined : named.map(({ name }) => name).join('|'),
    d,
    fill: 'none',
    stroke,
    'stroke-width': coordinate(width),
    'stroke-linecap': cap,
  });
}

/** What the marks are: squares for neighbours, dots for everybody else. */
function keyRows(
  { neighbours, neighboursLabel, others, othersLabel }: DotStrip,
  width: number,
  y: number,
): { markup: string; bottom: number } {
  const entries = [
    { show: neighbours.length > 0, label: neighboursLabel, cap: 'square' as const },
    { show: others.length > 0, label: othersLabel, cap: 'round' as const },
  ].filter(({ show }) => show);
  let left = 0;
  let baseline = y + lineHeight;
  const written: string[] = [];
  for (const { label, cap } of entries) {
    const lines = wrapText(label, width - 16);
    const needed = 16 + Math.max(...lines.map((line) => textWidth(line)));
    if (left > 0 && left + needed > width) {
      left = 0;
      baseline += lineHeight;
    }
    const colour = cap === 'square' ? palette.neighbours : palette.others;
    const kind = cap === 'square' ? 'chart-neighbours' : 'chart-others';
    written.push(
      dots(`M${left + 5} ${baseline - 5}h0`, cap, 8, colour, kind),
      textLines({ lines, x: left + 16, y: baseline, anchor: 'start', fill: palette.text }),
    );
    baseline += (lines.length - 1) * lineHeight;
    left += needed + 20;
  }
  return { markup: written.join(''), bottom: entries.length === 0 ? y : baseline + 6 };
}

function verticalRule(
  x: number,
  top: number,
  bottom: number,
  dashes: string | undefined,
  stroke: string,
): string {
  return element('path', {
    class: 'chart-rule',
    d: `M${coordinate(x)} ${top}V${bottom}`,
    stroke,
    'stroke-dasharray': dashes,
  });
}

function countBeyond({ neighbours, others, authority, chosen }: DotStrip, direction: 1 | -1) {
  const named = [...(authority === null ? [] : [authority]), ...chosen];
  const all = [...others, ...[...neighbours, ...named].map(({ distance }) => distance)];
  return {
    left: all.filter((distance) => direction * distance < -axisEnd).length,
    right: all.filter((distance) => direction * distance > axisEnd).length,
  };
}

function clamp(distance: number): number {
  return Math.min(axisEnd, Math.max(-axisEnd, distance));
}
