// A comparison: an observation beside the middle of a group. No rank, no order by value.
import { bands, sides } from '@oflog/metrics-core';
import { comparisonGroups, type Comparison } from '@oflog/store';
import { z } from 'zod';

import { component } from './component';
import { observationFields } from './observation';

export type ComparisonRow = Comparison & { display: string };

export const groupSchema = component(
  'ComparisonGroup',
  'The authorities that a figure is compared with. `england`, `type` and `region` include the authority itself; `neighbours` does not.',
  z.strictObject({
    kind: z.enum(comparisonGroups),
    model: z
      .string()
      .nullable()
      .describe('Id of the neighbour model; null for groups other than `neighbours`.'),
    members: z
      .int()
      .describe('Authorities of the group that were in being and ran the service in that period.'),
    withValue: z.int().describe('Members that have a value: only these are in median and MAD.'),
  }),
);

/** What is said of a group as a whole, in a comparison and in a distribution. */
export const groupStatisticsFields = {
  median: z
    .number()
    .nullable()
    .describe('Middle value of the group; null where fewer than 5 members have a value.'),
  mad: z
    .number()
    .nullable()
    .describe(
      'Median absolute deviation of the group, unscaled: the usual distance from the median.',
    ),
  lowerQuartile: z
    .number()
    .nullable()
    .describe('The middle half of the group lies between the quartiles; null as the median is.'),
  upperQuartile: z.number().nullable().describe('Upper end of the middle half of the group.'),
  reason: z.string().nullable().describe('Why the group has no median, in words.'),
};

export const comparisonSchema = component(
  'Comparison',
  'An observation, and how far it lies from the middle of a group.',
  z.strictObject({
    ...observationFields,
    group: groupSchema,
    median: groupStatisticsFields.median,
    mad: groupStatisticsFields.mad,
    lowerQuartile: groupStatisticsFields.lowerQuartile,
    upperQuartile: groupStatisticsFields.upperQuartile,
    distance: z
      .number()
      .nullable()
      .describe('(value − median) / MAD; null where there is no value, no median, or MAD is 0.'),
    band: z
      .enum(bands)
      .nullable()
      .describe('The distance in a word: up to 1, up to 3, up to 7.5, or more.'),
    side: z
      .enum(sides)
      .nullable()
      .describe('Where the value lies, seen from the median. Higher is not always better.'),
    reason: groupStatisticsFields.reason,
  }) satisfies z.ZodType<ComparisonRow>,
);
