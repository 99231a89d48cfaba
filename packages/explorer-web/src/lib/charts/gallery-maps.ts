// Maps for the gallery: real boundaries, looks made up so that each can be seen.
import { readFile } from 'node:fs/promises';

import type { AuthorityType } from '@oflog/metrics-core';

import { shapesOf } from '../maps/areas';
import { legendOf, type LegendRow } from '../maps/legend';
import { pathsOf } from '../maps/shared-drawing';
import type { Tier } from '../maps/tiers';
import type { Topology } from '../maps/topology';
import { exampleAuthority } from '../testing/examples';
import type { BandMap, DrawShape } from './band-map';
import { mapLooks, type MapLook } from './map-looks';

export interface MapCase {
  map: BandMap;
  legend: LegendRow[];
  draw: DrawShape;
}

const day = '2024-03-31';
const centre = { median: 40, mad: 5, least: 0, greatest: 100 };

/** GSS codes tell the type of an authority. */
const types: Record<string, AuthorityType> = {
  E06: 'unitary',
  E07: 'district',
  E08: 'metropolitan-district',
  E09: 'london-borough',
  E10: 'county',
  E47: 'combined-authority',
};

/** With boundaries as `data/` has them. */
export async function mapCases(boundaries: URL): Promise<Record<string, MapCase>> {
  const topology = JSON.parse(await readFile(boundaries, 'utf8')) as Topology;
  return {
    'map-neutral': mapCase(topology, 'upper-tier', 'neutral', [...mapLooks]),
    'map-higher-is-better': mapCase(topology, 'combined', 'higher-is-better', [...mapLooks]),
    'map-lower-is-better': mapCase(topology, 'combined', 'lower-is-better', [
      'above-2',
      'similar',
      'below-1',
    ]),
  };
}

/** Gives the looks to the areas in turn. */
function mapCase(
  topology: Topology,
  tier: Tier,
  polarity: BandMap['polarity'],
  looks: MapLook[],
): MapCase {
  const shapes = shapesOf(topology, authoritiesOf(topology), tier, day);
  const areas = shapes.areas.map(({ code, place }, index) => ({
    code,
    label: `${code}: 40.0%`,
    look: looks[index % looks.length] ?? 'similar',
    place,
  }));
  const legend = legendOf(
    areas.map(({ look }) => look),
    centre,
    (value) => `${value.toFixed(1)}%`,
  );
  return {
    map: {
      name: 'Map of England: seats filled',
      polarity,
      looks: legend.map(({ look }) => look),
      areas,
      hasGround: tier === 'combined',
    },
    legend,
    draw: pathsOf(shapes),
  };
}

function authoritiesOf({ objects }: Topology) {
  const codes = Object.values(objects).flatMap(({ geometries }) =>
    geometries.map(({ properties }) => properties.code),
  );
  return [...new Set(codes)].flatMap((code) => {
    const type = types[code.slice(0, 3)];
    return type === undefined ? [] : [exampleAuthority({ name: code, code, type })];
  });
}
