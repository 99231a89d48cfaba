// The ends of a dot strip: which side is which, and how many marks lie beyond the axis.
import type { PolarityDirection } from '@oflog/metrics-core';

import { palette } from './palette';
import { element, lineHeight } from './svg';
import { textLines } from './text-lines';
import { textWidth } from './text-width';

/** How many authorities lie beyond the axis, to the left and to the right of the drawing. */
export interface Beyond {
  left: number;
  right: number;
}

/** Words for the left and the right end; only a metric with a direction calls a side better. */
const sideWords: Record<PolarityDirection, { left: string; right: string }> = {
  neutral: { left: '← Lower', right: 'Higher →' },
  'higher-is-better': { left: '← Lower', right: 'Higher: better →' },
  'lower-is-better': { left: '← Higher', right: 'Lower: better →' },
};

/** Beside the lines in the middle where there is room, else below them. */
export function endWords(
  polarity: PolarityDirection,
  beyond: Beyond,
  { width, top, middleLines }: { width: number; top: number; middleLines: string[] },
): { markup: string; bottom: number } {
  const left = withCount(sideWords[polarity].left, beyond.left);
  const right = withCount(sideWords[polarity].right, beyond.right);
  const free = (width - widest(middleLines)) / 2 - 12;
  const beside = Math.max(widest(left), widest(right)) <= free;
  const y = top + 18 + (beside ? 0 : middleLines.length * lineHeight + 4);
  const shared = { y, fill: palette.quietText };
  const rows = Math.max(left.length, right.length, beside ? middleLines.length : 0);
  return {
    markup: [
      textLines({ ...shared, lines: left, x: 0, anchor: 'start' }),
      textLines({ ...shared, lines: right, x: width, anchor: 'end' }),
    ].join(''),
    bottom: y + (rows - 1) * lineHeight + 8,
  };
}

function withCount(side: string, count: number): string[] {
  return count === 0 ? [side] : [side, `${count} beyond`];
}

function widest(lines: string[]): number {
  return Math.max(...lines.map((line) => textWidth(line)));
}

/** Arrow heads at the ends of the axis, where marks lie beyond them. */
export function edgeMarks(
  beyond: Beyond,
  { left, right, middle }: { left: number; right: number; middle: number },
): string {
  const arrow = (tip: number, inwards: number) =>
    element('path', {
      class: 'chart-others',
      d: `M${tip} ${middle}l${inwards} -6v12z`,
      fill: palette.quietText,
      stroke: 'none',
    });
  return [beyond.left > 0 ? arrow(left, 8) : '', beyond.right > 0 ? arrow(right, -8) : ''].join('');
}
