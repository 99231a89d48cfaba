// Boundaries of invented authorities: a square for each, in rows of ten, in the middle of England.
import type { GeneratedAuthority } from './generated-register';

const perRow = 10;
const degrees = 0.1;

/** The text of a TopoJSON file with the authorities of the lower tier and of a single tier. */
export function generatedBoundaries(authorities: readonly GeneratedAuthority[]): string {
  const squares = authorities.filter(({ type }) => lowerTier.has(type));
  return `${JSON.stringify({
    type: 'Topology',
    objects: {
      'lower-tier': {
        type: 'GeometryCollection',
        geometries: squares.map(({ code, to }, index) => ({
          type: 'Polygon',
          arcs: [[index]],
          properties: { code, ...(to !== null && { to }) },
        })),
      },
    },
    arcs: squares.map((_, index) => square(index)),
  })}\n`;
}

const lowerTier: ReadonlySet<string> = new Set([
  'district',
  'unitary',
  'metropolitan-district',
  'london-borough',
]);

function square(index: number): [number, number][] {
  const west = -2 + (index % perRow) * degrees;
  const south = 52 + Math.floor(index / perRow) * degrees;
  return [
    [west, south],
    [west, south + degrees],
    [west + degrees, south + degrees],
    [west + degrees, south],
    [west, south],
  ];
}
