// Two areas side by side that share the line between them, in two regions of the same shape: boundaries small
// enough to follow by hand.
import type { Topology } from '../maps/topology';

const square = (code: string, arcs: number[], days: { from?: string; to?: string } = {}) => ({
  type: 'Polygon' as const,
  arcs: [arcs],
  properties: { code, ...days },
});

export const twoSquares: Topology = {
  transform: { scale: [1, 1], translate: [-2, 52] },
  arcs: [
    // The line between them, northwards.
    [
      [1, 0],
      [0, 1],
    ],
    // Around the western one, from its north-east corner.
    [
      [1, 1],
      [-1, 0],
      [0, -1],
      [1, 0],
    ],
    // Around the eastern one, from its south-west corner.
    [
      [1, 0],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
  ],
  objects: {
    districts: {
      geometries: [
        square('E07000001', [0, 1]),
        square('E07000002', [-1, 2], { from: '2019-04-01' }),
      ],
    },
    regions: {
      geometries: [
        { ...square('E12000001', [0, 1]), properties: { code: 'E12000001', name: 'West' } },
        { ...square('E12000007', [-1, 2]), properties: { code: 'E12000007', name: 'London' } },
      ],
    },
  },
};
