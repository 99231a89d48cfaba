// Authorities and their neighbours.
import {
  authorityCodeSchema,
  authoritySchema,
  authorityTypeSchema,
  daySchema,
  idSchema,
  textSchema,
} from '@oflog/metrics-core';
import { z } from 'zod';

import { component } from './component';

export const authorityResourceSchema = component(
  'Authority',
  'An authority in England; `to` is its last day, null while it exists.',
  authoritySchema,
);

export const neighbourSchema = component(
  'Neighbour',
  'An authority that a neighbour model counts as similar, and why.',
  z.strictObject({
    code: authorityCodeSchema,
    slug: z.string(),
    name: textSchema,
    model: idSchema.describe('Id of the neighbour model.'),
    order: z.int().describe('1 is the nearest. This is closeness of places, not of results.'),
    distance: z
      .number()
      .nullable()
      .describe('How far apart the two places are; null where the model publishes none.'),
    parts: z
      .array(
        z.strictObject({
          variable: z.string().describe('Id of the context variable.'),
          title: textSchema.describe('Title of the context variable.'),
          part: z.number().describe('Its part in the squared distance.'),
          share: z
            .number()
            .nullable()
            .describe('The same in per cent; null where the two places do not differ at all.'),
        }),
      )
      .describe('What makes the distance; empty where the model does not say.'),
    cluster: z
      .strictObject({ cluster: textSchema, description: textSchema })
      .nullable()
      .describe(
        'The cluster of like places that the publisher of the model counts it to, and what those have in ' +
          'common; null where there is none.',
      ),
  }),
);
export type NeighbourResource = z.infer<typeof neighbourSchema>;

const partySchema = z.strictObject({
  code: authorityCodeSchema,
  slug: z.string(),
  name: textSchema,
  type: authorityTypeSchema,
});

export const membershipSchema = component(
  'Membership',
  'An authority as a member of a combined authority or of a body that reports for several.',
  z.strictObject({
    body: partySchema,
    member: partySchema,
    from: daySchema.nullable().describe('The first day; null where it is not known.'),
    to: daySchema.nullable().describe('The last day; null while it is a member.'),
  }),
);
export type MembershipResource = z.infer<typeof membershipSchema>;
