// From longitude and latitude to the paper: a transverse Mercator projection about 2° west, so that England
// has the shape that readers know from its national grid.
import type { Position } from './topology';

/** A place on the map, in steps of 200 metres from its upper left corner: right and down. */
export type Place = readonly [x: number, y: number];

/** Size of the paper in such steps: England without its outermost islands. */
export const paper = { width: 2800, height: 3310 } as const;

const earthRadius = 31_855;
const radians = Math.PI / 180;
const origin = { longitude: -2 * radians, latitude: 49 * radians };
/** Where the origin lies on the paper. */
const offset = { x: 1350, y: 3820 };

export function project([longitude, latitude]: Position): Place {
  const [turn, height] = [longitude * radians - origin.longitude, latitude * radians];
  const right = earthRadius * Math.atanh(Math.cos(height) * Math.sin(turn));
  const up = earthRadius * (Math.atan2(Math.tan(height), Math.cos(turn)) - origin.latitude);
  return [Math.round(offset.x + right), Math.round(offset.y - up)];
}
