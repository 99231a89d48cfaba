// What changed, and when: new data, corrected data, definitions.
import { daySchema, idSchema } from '@oflog/metrics-core';
import { z } from 'zod';

import { changeKinds } from './change-kinds';
import { component } from './component';

export const changeSchema = component(
  'Change',
  'Something that changed: a release that came out, a figure that was corrected, a definition.',
  z.strictObject({
    id: z.string().describe('Stays the same for ever.'),
    kind: z.enum(changeKinds),
    date: daySchema.describe(
      'The day on which the release came out, the figure was corrected, or the version of the definitions was released.',
    ),
    title: z.string(),
    summary: z.string().describe('What changed, in words.'),
    metrics: z.array(idSchema).describe('Ids of the metrics and context variables it concerns.'),
    version: z
      .string()
      .nullable()
      .describe('The version of the definitions that has the change; null for data.'),
    address: z.string().nullable().describe('Where the API has what changed.'),
  }),
);
export type ChangeResource = z.infer<typeof changeSchema>;
