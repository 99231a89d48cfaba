// Releases: published files that the dataset was read from.
import {
  daySchema,
  idSchema,
  markSchema,
  periodIdSchema,
  statisticsStatuses,
} from '@oflog/metrics-core';
import { z } from 'zod';

import { component } from './component';

export const releaseResourceSchema = component(
  'HeldRelease',
  'A published file that the dataset was read from, and where to check it.',
  z.strictObject({
    id: z.string().describe('`<publication>.<edition>.<published>`.'),
    publication: z
      .strictObject({
        id: idSchema,
        title: z.string(),
        publisher: z.string(),
        landingPage: z.string(),
        statisticsStatus: z
          .enum(statisticsStatuses)
          .describe('What the publisher says of the standing of the statistics.'),
      })
      .nullable()
      .describe('Null for files that are no publication of figures, such as the register’s.'),
    edition: z.string().nullable().describe('The period or edition that it is named by.'),
    periods: z.array(periodIdSchema).describe('Periods that it holds.'),
    marks: z.array(markSchema).describe('Marks on every figure of it, such as `provisional`.'),
    published: daySchema.describe('The day it was published.'),
    publishedKind: z
      .enum(['stated', 'approximate'])
      .describe('`approximate`: only about known; the day is then the latest possible.'),
    firstPublished: daySchema
      .nullable()
      .describe('When the figures first came out, if this file is a later update.'),
    file: z.string().describe('Name of the file.'),
    sha256: z.string().describe('SHA-256 of its bytes, as 64 hexadecimal digits.'),
    url: z.string().nullable().describe('Address of the file, where it is known.'),
    licence: z.strictObject({
      id: z.string(),
      title: z.string().nullable(),
      url: z.string().nullable().describe('Where its text stands.'),
    }),
    attribution: z.string().describe('The sentence that re-use must carry.'),
  }),
);
export type ReleaseResource = z.infer<typeof releaseResourceSchema>;
