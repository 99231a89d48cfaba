// Boundaries of areas with their names, as GeoJSON or TopoJSON: made once for a snapshot.
import type { Day } from '@oflog/metrics-core';
import type { Snapshot } from '@oflog/store';
import type { FeatureCollection, GeometryObject } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Properties that the dataset gives an area: its code, and its first and last day if it has ended. */
interface StoredProperties {
  code: string;
  from?: Day;
  to?: Day;
}

interface AreaProperties extends StoredProperties {
  /** Left out for regions, which are no authorities. */
  slug?: string;
  name?: string;
}

export type Features = FeatureCollection<GeometryObject, AreaProperties>;

export type Areas = Topology<Record<string, GeometryCollection<AreaProperties>>>;

const topologies = new WeakMap<Snapshot, Promise<Areas | null>>();

/** Null where the dataset has no boundaries. */
export function topologyOf(snapshot: Snapshot): Promise<Areas | null> {
  const known = topologies.get(snapshot) ?? readTopology(snapshot);
  topologies.set(snapshot, known);
  return known;
}

/** The layer of areas of one kind. */
export function featuresOf(topology: Areas, layer: string): Features | null {
  const collection = Object.hasOwn(topology.objects, layer) ? topology.objects[layer] : undefined;
  return collection === undefined
    ? null
    : (JSON.parse(JSON.stringify(feature(topology, collection), rounded)) as Features);
}

const decimals = 100_000;

/** A hundred thousandth of a degree is a metre: far less than the lines are simplified by. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * decimals) / decimals : value;
}

async function readTopology(snapshot: Snapshot): Promise<Areas | null> {
  const text = await snapshot.boundaries();
  if (text === null) return null;
  const topology = JSON.parse(text) as Topology<
    Record<string, GeometryCollection<StoredProperties>>
  >;
  const named = Object.entries(topology.objects).map(([layer, collection]) => [
    layer,
    {
      ...collection,
      geometries: collection.geometries.map((geometry) => ({
        ...geometry,
        ...(hasCode(geometry.properties) && {
          properties: withName(snapshot, geometry.properties),
        }),
      })),
    },
  ]);
  return { ...topology, objects: Object.fromEntries(named) as Areas['objects'] };
}

function withName({ authorities, areas }: Snapshot, stored: StoredProperties): AreaProperties {
  const authority = authorities.byCode(stored.code);
  const name = authority?.name ?? areas.get(stored.code);
  return {
    ...stored,
    ...(authority !== undefined && { slug: authority.slug }),
    ...(name !== undefined && { name }),
  };
}

function hasCode(properties: object | undefined): properties is StoredProperties {
  return properties !== undefined && 'code' in properties;
}
