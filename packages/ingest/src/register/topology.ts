// A TopoJSON file of areas, checked as far as it is used here.
import type { GeometryCollection, Topology } from 'topojson-specification';

type AreaProperties = Record<string, string | number>;
export type AreaTopology = Topology<Record<string, GeometryCollection<AreaProperties>>>;

/** @throws Error where the text is no topology of areas. */
export function readTopology(text: string, file: string): AreaTopology {
  const parsed: unknown = JSON.parse(text);
  if (!isAreaTopology(parsed)) {
    throw new Error(
      `File "${file}" is no TopoJSON of areas: expected "type": "Topology" with arcs, and objects that ` +
        'are collections of areas with properties. Download the file again.',
    );
  }
  return parsed;
}

function isAreaTopology(value: unknown): value is AreaTopology {
  return (
    isObject(value) &&
    value['type'] === 'Topology' &&
    Array.isArray(value['arcs']) &&
    isObject(value['objects']) &&
    Object.values(value['objects']).every(isCollection)
  );
}

function isCollection(value: unknown): boolean {
  return (
    isObject(value) &&
    Array.isArray(value['geometries']) &&
    value['geometries'].every((area) => isObject(area) && isObject(area['properties']))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
