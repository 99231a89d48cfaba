// The mark of the authority in question: a ringed dot, seen on any ground.
import { palette } from './palette';
import { element } from './svg';

export function ownMark({ x, y }: { x: number; y: number }): string {
  return [
    element('circle', {
      cx: x,
      cy: y,
      class: 'chart-authority-ring',
      r: 8.5,
      fill: palette.ground,
      stroke: palette.authority,
      'stroke-width': 2,
    }),
    element('circle', { cx: x, cy: y, class: 'chart-authority', r: 5, fill: palette.authority }),
  ].join('');
}
