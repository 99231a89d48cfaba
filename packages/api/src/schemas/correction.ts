// A published figure that was wrong in its file.
import { authorityCodeSchema, daySchema, idSchema, periodIdSchema } from '@oflog/metrics-core';
import { z } from 'zod';

import { component } from './component';

export const correctionSchema = component(
  'Correction',
  'A number that is wrong in the published file and is corrected here, with evidence.',
  z.strictObject({
    release: z.string().describe('The release whose file has it wrong.'),
    publication: idSchema,
    column: z.string().describe('Name that the publication’s definition gives the column.'),
    measures: z.array(idSchema).describe('Ids of the metrics and context variables that read it.'),
    authority: authorityCodeSchema,
    period: periodIdSchema,
    published: z.number().describe('What the file says.'),
    corrected: z.number().describe('What is used in its place.'),
    reason: z.string(),
    evidence: z.string().describe('Address where the right number is published.'),
    date: daySchema.describe('The day on which it was corrected here.'),
  }),
);
