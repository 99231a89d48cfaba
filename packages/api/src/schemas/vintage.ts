// A figure as one release after another stated it.
import { daySchema, type Observation } from '@oflog/metrics-core';
import { z } from 'zod';

import { component } from './component';
import { observationFields } from './observation';

const revisionSchema = component(
  'Revision',
  'What a release changed in a figure that an earlier one had stated.',
  z.strictObject({
    release: z.string().describe('The earlier release.'),
    value: z.number().nullable().describe('What it had said, in the unit of the metric.'),
    display: z.string().describe('The same, or the reason for having none, as text for a reader.'),
    difference: z
      .number()
      .nullable()
      .describe('New value less the earlier one; null unless both releases have one.'),
    percent: z
      .number()
      .nullable()
      .describe('The difference in per cent of the earlier value; null also where that was zero.'),
    isChanged: z.boolean().describe('Whether value, class or state is another than before.'),
  }),
);

export const vintageSchema = component(
  'Vintage',
  'A figure as one release stated it, and the days between which it was the latest word.',
  z.strictObject({
    ...observationFields,
    published: daySchema.describe('The day on which the release came out.'),
    superseded: daySchema
      .nullable()
      .describe('The day on which a later release stated it anew; null while it is current.'),
    revision: revisionSchema
      .nullable()
      .describe('What changed since the release before; null for the first that is held.'),
  }),
);
export type VintageRow = z.infer<typeof vintageSchema> & Observation;
