// How chosen authorities look: the colours of the Government Analysis Function, each with a shape of its
// own, outlined so that it stands out on any ground.
import { symbol, symbolCross, symbolDiamond, symbolStar, symbolTriangle } from 'd3-shape';

import { palette } from './palette';
import { coordinate, element } from './svg';

export interface ChosenStyle {
  colour: string;
  shape: typeof symbolDiamond;
  dashes: string | undefined;
}

/** In the order in which chosen authorities are named. Dashes tell lines apart without colour. */
const styles: readonly ChosenStyle[] = [
  { colour: '#28A197', shape: symbolDiamond, dashes: undefined },
  { colour: '#801650', shape: symbolTriangle, dashes: '12 3' },
  { colour: '#F46A25', shape: symbolCross, dashes: '8 3 2 3' },
  { colour: '#A285D1', shape: symbolStar, dashes: '4 3' },
];

/** The style of the chosen authority that stands at this place among the names. */
export function chosenStyle(place: number): ChosenStyle {
  const style = styles[place];
  if (style === undefined) {
    throw new RangeError(
      `Chosen authority ${place + 1} has no style: expected at most ${styles.length}. Choose fewer, or add a style.`,
    );
  }
  return style;
}

/** The shape at a point; `size` is about its width. */
export function chosenMark(place: number, at: { x: number; y: number }, size: number): string {
  return element('path', markAttributes(place, at, size));
}

/** The attributes of its path, for a page that shows the shape beside a word. */
export function markAttributes(place: number, at: { x: number; y: number }, size: number) {
  return { ...look(place), ...drawnAt(place, at, size) };
}

/** The shape at many points: what they share is written once. */
export function chosenMarks(
  place: number,
  points: { x: number; y: number }[],
  size: number,
): string {
  if (points.length === 0) return '';
  return element(
    'g',
    look(place),
    ...points.map((at) => element('path', drawnAt(place, at, size))),
  );
}

function look(place: number) {
  return {
    class: `chart-chosen chart-chosen-${place + 1}`,
    fill: chosenStyle(place).colour,
    stroke: palette.text,
    'stroke-width': 1,
  };
}

function drawnAt(place: number, { x, y }: { x: number; y: number }, size: number) {
  return {
    d: symbol(chosenStyle(place).shape, size * size * 0.55).digits(1)() ?? undefined,
    transform: `translate(${coordinate(x)} ${coordinate(y)})`,
  };
}
