// Releases that are expected.
import { daySchema, frequencies, idSchema } from '@oflog/metrics-core';
import { z } from 'zod';

import { component } from './component';

export const expectedReleaseSchema = component(
  'ExpectedRelease',
  'The release of a publication that should come next.',
  z.strictObject({
    publication: z.strictObject({
      id: idSchema,
      title: z.string(),
      publisher: z.string(),
      landingPage: z.string().describe('Where the publisher announces it.'),
    }),
    edition: z.string().describe('The period or edition that it will bring.'),
    expected: z.string().describe('When, in words.'),
    from: daySchema.nullable().describe('First day of the time that the words name; null if none.'),
    to: daySchema.nullable().describe('Last day of that time.'),
    status: z
      .enum(['awaited', 'past'])
      .describe('`past`: that time is over, and the release is not read here yet.'),
    frequency: z.enum(frequencies).describe('How often a new release comes out.'),
  }),
);
export type ExpectedReleaseResource = z.infer<typeof expectedReleaseSchema>;
