// The middle half of a group over time, as a band behind the lines: cut where a line would be.
import { area } from 'd3-shape';

import { bandRuns, type LinePoint, type Range } from './line-series';
import { palette } from './palette';
import { coordinate, element } from './svg';

/** A year that stands alone has a bar of this width. */
const barWidth = 14;

export function middleHalfBand(
  points: LinePoint[],
  cuts: Set<number>,
  { place, y }: { place: (index: number) => number; y: (value: number) => number },
): string {
  const shape = area<[number, Range]>()
    .x(([index]) => coordinate(place(index)))
    .y0(([, { lower }]) => coordinate(y(lower)))
    .y1(([, { upper }]) => coordinate(y(upper)));
  return bandRuns(points, cuts)
    .map((run) => {
      const [first] = run;
      if (first === undefined) return '';
      const d = run.length === 1 ? bar(first, place, y) : shape(run);
      return element('path', { class: 'chart-band', d: d ?? undefined, fill: palette.middleHalf });
    })
    .join('');
}

function bar(
  [index, { lower, upper }]: [number, Range],
  place: (index: number) => number,
  y: (value: number) => number,
): string {
  const [top, bottom] = [coordinate(y(upper)), coordinate(y(lower))];
  return `M${coordinate(place(index) - barWidth / 2)} ${top}h${barWidth}V${bottom}h${-barWidth}Z`;
}
