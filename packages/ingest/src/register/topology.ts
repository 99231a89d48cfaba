// A TopoJSON file of areas, checked as far as it is used here.
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

type Properties = Record<string, string | number>;

export type Area<P extends Properties> = (Polygon<P> | MultiPolygon<P>) & { properties: P };

interface AreaCollection<P extends Properties> extends GeometryCollection<P> {
  geometries: Area<P>[];
}

export type AreaTopology<P extends Properties = Properties> = Topology<
  Record<string, AreaCollection<P>>
>;

/** @throws Error where the text is no topology of areas. */
export function readTopology(text: string, file: string): AreaTopology {
  const parsed: unknown = JSON.parse(text);
  if (!isAreaTopology(parsed)) {
    throw new Error(
      `File "${file}" is no TopoJSON of areas: expected "type": "Topology" with arcs, and objects that ` +
        'are collections of polygons with properties. Download the file again.',
    );
  }
  return parsed;
}

function isAreaTopology(value: unknown): value is AreaTopology {
  const { type, arcs, objects } = fieldsOf(value);
  return (
    type === 'Topology' &&
    Array.isArray(arcs) &&
    typeof objects === 'object' &&
    Object.values(fieldsOf(objects)).every(isCollection)
  );
}

function isCollection(value: unknown): boolean {
  const { geometries } = fieldsOf(value);
  return Array.isArray(geometries) && geometries.every(isArea);
}

function isArea(value: unknown): boolean {
  const { type, properties } = fieldsOf(value);
  return (type === 'Polygon' || type === 'MultiPolygon') && typeof properties === 'object';
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
