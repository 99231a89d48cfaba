// Lines of text in a chart, one below the other.
import { palette } from './palette';
import { coordinate, element, escape, lineHeight } from './svg';

export interface TextLines {
  lines: string[];
  /** Where the lines start, end or have their middle, as `anchor` says. */
  x: number;
  /** Baseline of the first line. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  fill: string;
  bold?: boolean;
  /** Keeps the text apart from lines that run behind it. */
  halo?: boolean;
}

export function textLines({
  lines,
  x,
  y,
  anchor,
  fill,
  bold = false,
  halo = false,
}: TextLines): string {
  return lines
    .map((line, index) =>
      element(
        'text',
        {
          x: coordinate(x),
          y: coordinate(y + index * lineHeight),
          'text-anchor': anchor === 'start' ? undefined : anchor,
          'font-weight': bold ? 'bold' : undefined,
          fill,
          ...(halo ? haloAttributes : {}),
        },
        escape(line),
      ),
    )
    .join('');
}

const haloAttributes = {
  class: 'chart-text-halo',
  stroke: palette.ground,
  'stroke-width': 4,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
};
