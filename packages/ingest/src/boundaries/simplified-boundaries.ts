// Boundaries for maps: the published topology of England, with fewer points and smaller numbers.
import type { Register } from '@oflog/metrics-core';
import { quantize } from 'topojson-client';
import {
  filter,
  filterAttachedWeight,
  planarRingArea,
  planarTriangleArea,
  presimplify,
  simplify,
} from 'topojson-simplify';

import type { AuthorityRegister } from '../register/authority-register';
import type { AreaTopology } from '../register/topology';
import { selectAreas } from './select-areas';

/** Path from the folder of the dataset. */
export const boundaryPath = 'boundaries/areas.topojson';

/**
 * The text of a TopoJSON file in WGS84. Bends of less than a quarter of a square kilometre are
 * straightened, and islands of less than half of one left out: on a map of England 600 pixels wide
 * neither can be seen. Sizes are taken in square degrees, with plain arithmetic alone, so that every
 * machine writes the same bytes.
 */
export function simplifiedBoundaries(
  published: AreaTopology,
  declaration: Register,
  register: Pick<AuthorityRegister, 'byCode'>,
): string {
  const england = filter(selectAreas(published, declaration, register), () => true);
  const straightened = simplify(presimplify(england, planarTriangleArea), smallestBend);
  const withoutIslets = filter(
    straightened,
    filterAttachedWeight(straightened, smallestIsland, planarRingArea),
  );
  return `${JSON.stringify(quantize(withoutIslets, gridLines))}\n`;
}

const kilometresOfLatitude = 111.2;
/** At 53° north, the middle of England. */
const kilometresOfLongitude = 67;
const squareKilometre = 1 / (kilometresOfLatitude * kilometresOfLongitude);

const smallestBend = 0.25 * squareKilometre;
const smallestIsland = 0.5 * squareKilometre;
const gridLines = 10_000;
