// Boundaries as GeoJSON (RFC 7946) and as TopoJSON, with what they were read from.
import { z } from 'zod';

import { metaSchema } from './answer';
import { component } from './component';

const areaFields = {
  code: z.string().describe('Code of the authority or region.'),
  slug: z.string().optional().describe('Of an authority: its slug.'),
  name: z.string().optional(),
  from: z.string().optional().describe('First day of an authority that is younger than the map.'),
  to: z.string().optional().describe('Last day of an authority that has ended.'),
};

export const featureCollectionSchema = component(
  'Boundaries',
  'The boundaries of areas of one kind, as GeoJSON.',
  z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        properties: z.object(areaFields),
        geometry: z
          .looseObject({ type: z.string() })
          .nullable()
          .describe('A polygon or several, in longitude and latitude (WGS 84).'),
      }),
    ),
    meta: metaSchema,
  }),
);

export const topologySchema = component(
  'BoundaryTopology',
  'The boundaries of areas of each kind, as TopoJSON: borders that areas share stand once.',
  z.looseObject({
    type: z.literal('Topology'),
    objects: z
      .record(z.string(), z.looseObject({ type: z.literal('GeometryCollection') }))
      .describe('One for each kind of area, such as `lower-tier`.'),
    arcs: z.array(z.array(z.array(z.number()))),
    meta: metaSchema,
  }),
);
