// Reads the boundaries that the API has as TopoJSON: areas that are neighbours share their lines, so that
// one drawing of a line serves both.
import type { Day } from '@oflog/metrics-core';

/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** Closed lines, islands and holes among them. */
export type Rings = Position[][];

export interface Topology {
  transform: { scale: [number, number]; translate: [number, number] };
  /** Lines of points, each point told by its difference from the one before, in grid steps. */
  arcs: number[][][];
  objects: Record<string, { geometries: TopologyArea[] }>;
}

export interface TopologyArea {
  type: 'Polygon' | 'MultiPolygon';
  /** For each ring the lines that it runs along; -1 is the first line, run backwards. */
  arcs: number[][] | number[][][];
  properties: { code: string; name?: string; from?: Day; to?: Day };
}

/** The lines around an area. */
export function ringsOf(topology: Topology, area: TopologyArea): Rings {
  const rings =
    area.type === 'Polygon' ? (area.arcs as number[][]) : (area.arcs as number[][][]).flat();
  return rings.map((ring) =>
    ring.flatMap((index, place) => {
      const line = positionsOf(topology, index < 0 ? ~index : index);
      const run = index < 0 ? line.toReversed() : line;
      // Each line begins where the one before it ended.
      return place === 0 ? run : run.slice(1);
    }),
  );
}

/** Whether the area looked like this on a day. */
export function isDrawnOn({ properties: { from, to } }: TopologyArea, day: Day): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

function positionsOf({ arcs, transform }: Topology, index: number): Position[] {
  const { scale, translate } = transform;
  let [x, y] = [0, 0];
  return (arcs[index] ?? []).map(([right = 0, up = 0]) => {
    x += right;
    y += up;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}
