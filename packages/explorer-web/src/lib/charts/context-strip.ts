// One fact about a place beside similar places, small enough to stand among others like it: a square for each
// of them, their middle half as a box, their median as a dashed line, and the place itself ringed.
import { scaleLinear } from 'd3-scale';

import { ownMark } from './own-mark';
import { palette } from './palette';
import { coordinate, drawing, element, lineHeight } from './svg';
import { swarm } from './swarm';
import { textLines } from './text-lines';
import { textWidth } from './text-width';

export interface ContextStrip {
  /** What a screen reader says instead of the drawing. */
  name: string;
  /** Null where the place has no figure. */
  own: { value: number; label: string } | null;
  neighbours: number[];
  median: number;
  middleHalf: { lower: number; upper: number; label: string };
}

const width = 300;
const margin = 12;
const stripHeight = 26;
const square = 5;

export function contextStrip({ name, own, neighbours, median, middleHalf }: ContextStrip): string {
  const top = lineHeight + 6;
  const middle = top + stripHeight / 2;
  const bottom = top + stripHeight;
  const all = [...neighbours, ...(own === null ? [] : [own.value])];
  const x = scaleLinear([Math.min(...all), Math.max(...all)], [margin, width - margin]);
  const { lower, upper, label } = middleHalf;
  const places = swarm(neighbours, x, { spacing: square + 2, height: stripHeight });
  return drawing(
    name,
    { width, height: bottom + lineHeight + 2 },
    element('path', {
      class: 'chart-rule',
      d: `M0 ${middle}H${width}`,
      stroke: palette.rule,
    }),
    element('rect', {
      class: 'chart-range',
      x: coordinate(x(lower)),
      y: top,
      // A box of no width would not be seen.
      width: coordinate(Math.max(2, x(upper) - x(lower))),
      height: stripHeight,
      fill: palette.middleHalf,
    }),
    element('path', {
      class: 'chart-rule',
      d: `M${coordinate(x(median))} ${top}V${bottom}`,
      stroke: palette.quietText,
      'stroke-dasharray': '4 3',
    }),
    element('path', {
      class: 'chart-neighbours',
      d: places.map((at) => `M${coordinate(at.x)} ${middle + at.y}h0`).join(''),
      fill: 'none',
      stroke: palette.neighbours,
      'stroke-width': square,
      'stroke-linecap': 'square',
    }),
    own === null
      ? ''
      : [
          ownMark({ x: coordinate(x(own.value)), y: middle }),
          written(own.label, x(own.value), top - 9, { fill: palette.authority, bold: true }),
        ].join(''),
    written(label, x((lower + upper) / 2), bottom + 17, { fill: palette.quietText, bold: false }),
  );
}

/** A line of text around a place, within the drawing. */
function written(
  text: string,
  around: number,
  y: number,
  style: { fill: string; bold: boolean },
): string {
  const half = textWidth(text, style) / 2;
  const x = Math.min(Math.max(around, half), width - half);
  return textLines({ lines: [text], x, y, anchor: 'middle', ...style });
}
