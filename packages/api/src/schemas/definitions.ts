// Definitions as the API gives them: as in catalogue.json, and with `included` all that they refer to.
import {
  authorityCodeSchema,
  caveatSchema,
  contextVariableSchema,
  formulaSchema,
  idSchema,
  licenceSchema,
  lifecycleSchema,
  metricSchema,
  neighbourModelSchema,
  periodIdSchema,
  policyAreaSchema,
  publicationSchema,
  releaseSchema,
  termSchema,
  textSchema,
  unitSchema,
} from '@oflog/metrics-core';
import { z } from 'zod';

import { component } from './component';

component(
  'Formula',
  'How a value comes from named columns of publications: a small language, as data.',
  formulaSchema,
);
component('Unit', 'What a value counts, and how it is written and spoken.', unitSchema);
component(
  'Licence',
  'The licence of a published file, and the sentence that re-use must carry.',
  licenceSchema,
);

component(
  'Lifecycle',
  'Whether a measure is kept up. A retired one keeps its address and its figures, says why and what ' +
    'takes its place, and stands after the current ones in lists.',
  lifecycleSchema,
  [
    { stage: 'current' },
    {
      stage: 'retired',
      successor: 'id-of-the-measure-to-use-instead',
      reason: 'The return that it was read from has ended.',
      lastVersion: '1.4.0',
    },
  ],
);

export const caveatResourceSchema = component(
  'Caveat',
  'What a reader must know beside a figure. A critical one is never apart from the value.',
  caveatSchema,
);

const referenceSchema = component(
  'Reference',
  'A definition by id and title.',
  z.strictObject({ id: idSchema, title: textSchema }),
);
export type Reference = z.infer<typeof referenceSchema>;

const held = {
  formula: z.string().describe('How the value is worked out, in a sentence or two.'),
  periods: z.array(periodIdSchema).describe('Periods for which figures are held, oldest first.'),
};

const releaseSummarySchema = component(
  'Release',
  'One published file.',
  releaseSchema.omit({ tables: true, absences: true, exceptions: true, publication: true }),
);

export const publicationResourceSchema = component(
  'Publication',
  'A published series and each file of it that we read.',
  publicationSchema
    .omit({ releases: true, jointReporting: true, identities: true })
    .extend({ releases: z.array(releaseSummarySchema) }),
);
export type PublicationResource = z.infer<typeof publicationResourceSchema>;

export const policyAreaListItemSchema = component(
  'PolicyArea',
  'A service of local government.',
  policyAreaSchema,
);
export const policyAreaResourceSchema = component(
  'PolicyAreaResource',
  'A service of local government, with the titles of its metrics.',
  policyAreaSchema.extend({
    included: z.strictObject({ metrics: z.array(referenceSchema) }),
  }),
);
export type PolicyAreaResource = z.infer<typeof policyAreaResourceSchema>;

export const metricListItemSchema = component(
  'Metric',
  'The whole definition of a metric; what it refers to stands as ids.',
  metricSchema.extend(held),
);
export const metricResourceSchema = component(
  'MetricResource',
  'The whole definition of a metric, and all that it refers to.',
  metricSchema.extend({
    ...held,
    included: z.strictObject({
      policyArea: referenceSchema,
      caveats: z.array(caveatResourceSchema),
      context: z.array(referenceSchema),
      successor: referenceSchema
        .nullable()
        .describe('What takes its place; null while it is kept up, or where nothing does.'),
      related: z.array(referenceSchema),
      publications: z
        .array(publicationResourceSchema)
        .describe('The publications that its formula reads.'),
    }),
  }),
);
export type MetricListItem = z.infer<typeof metricListItemSchema>;
export type MetricResource = z.infer<typeof metricResourceSchema>;

export const contextVariableListItemSchema = component(
  'ContextVariable',
  'The whole definition of a context variable; what it refers to stands as ids.',
  contextVariableSchema.extend(held),
);
export const contextVariableResourceSchema = component(
  'ContextVariableResource',
  'The whole definition of a context variable, and all that it refers to.',
  contextVariableSchema.extend({
    ...held,
    included: z.strictObject({
      caveats: z.array(caveatResourceSchema),
      metrics: z.array(referenceSchema).describe('Metrics that are read beside it.'),
      successor: referenceSchema
        .nullable()
        .describe('What takes its place; null while it is kept up, or where nothing does.'),
      publications: z.array(publicationResourceSchema),
    }),
  }),
);
export type ContextVariableListItem = z.infer<typeof contextVariableListItemSchema>;
export type ContextVariableResource = z.infer<typeof contextVariableResourceSchema>;

export const neighbourModelResourceSchema = component(
  'NeighbourModel',
  'Which authorities count as similar to one another, and why.',
  neighbourModelSchema.extend({
    clusters: z
      .array(
        z.strictObject({
          cluster: textSchema.describe('What the publisher calls it, such as `B`.'),
          description: textSchema.describe(
            'What its places have in common, as the publisher says.',
          ),
          authorities: z
            .array(authorityCodeSchema)
            .describe('Codes of those in it that are in being, in order of the codes.'),
        }),
      )
      .describe('Clusters of like places that the publisher of the model describes; else empty.'),
  }),
);
export type NeighbourModelResource = z.infer<typeof neighbourModelResourceSchema>;

export const termResourceSchema = component(
  'Term',
  'A word of the glossary, in plain English.',
  termSchema,
);
