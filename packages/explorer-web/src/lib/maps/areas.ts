// The areas of a tier as they were on a day, ready to be drawn.
import type { Authority, Day } from '@oflog/metrics-core';

import { areaPath } from './area-path';
import { typesOfTier, type Tier } from './tiers';
import { isDrawnOn, ringsOf, type Topology, type TopologyArea } from './topology';

export interface AreaShape {
  code: string;
  /** `d` of its path. */
  path: string;
  /** The part of the map that shows it: London is drawn in both. */
  place: 'main' | 'london' | 'islands';
}

export interface AreaShapes {
  areas: AreaShape[];
  /** England, below areas that do not cover it; empty below those that do. */
  ground: string;
}

const ofRegions = 'regions';

export function shapesOf(
  topology: Topology,
  authorities: Authority[],
  tier: Tier,
  day: Day,
): AreaShapes {
  const { [ofRegions]: regions, ...layers } = topology.objects;
  const drawn = Object.values(layers)
    .flatMap(({ geometries }) => geometries)
    .filter((area) => isDrawnOn(area, day));
  const byCode = new Map(drawn.map((area) => [area.properties.code, area]));
  return {
    areas: ofTier(authorities, tier).flatMap((authority) => {
      const area = byCode.get(authority.code) ?? regionOf(authority, regions?.geometries ?? []);
      if (area === undefined) return [];
      const path = areaPath(ringsOf(topology, area));
      return [{ code: authority.code, path, place: placeOf(authority, path) }];
    }),
    ground: tier === 'combined' ? groundOf(topology, regions?.geometries ?? []) : '',
  };
}

/**
 * The first day on which the areas of a tier looked as they did on `day`: maps of all days between two changes
 * are one. The day itself where nothing that is held changed before it.
 */
export function sinceWhen(
  { objects }: Pick<Topology, 'objects'>,
  authorities: Pick<Authority, 'code' | 'type'>[],
  tier: Tier,
  day: Day,
): Day {
  const codes = new Set(ofTier(authorities, tier).map(({ code }) => code));
  const changes = Object.values(objects)
    .flatMap(({ geometries }) => geometries.map(({ properties }) => properties))
    .filter(({ code }) => codes.has(code))
    .flatMap(({ from, to }) => [
      ...(from === undefined ? [] : [from]),
      ...(to === undefined ? [] : [dayAfter(to)]),
    ]);
  return (
    changes
      .filter((change) => change <= day)
      .toSorted()
      .at(-1) ?? day
  );
}

function ofTier<One extends Pick<Authority, 'type'>>(authorities: One[], tier: Tier): One[] {
  return authorities.filter(({ type }) => typesOfTier[tier].includes(type));
}

function groundOf(topology: Topology, regions: TopologyArea[]): string {
  return regions.map((region) => areaPath(ringsOf(topology, region))).join('');
}

/** The Greater London Authority has the boundary of its region. */
function regionOf({ type, region }: Authority, regions: TopologyArea[]): TopologyArea | undefined {
  return type === 'gla' ? regions.find(({ properties }) => properties.name === region) : undefined;
}

function placeOf({ type }: Authority, path: string): AreaShape['place'] {
  if (type === 'london-borough') return 'london';
  // Beyond the left edge of the paper.
  return path.startsWith('M-') ? 'islands' : 'main';
}

function dayAfter(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
