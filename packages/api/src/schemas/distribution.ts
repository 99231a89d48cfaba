// The distribution of a measure in a period: counts in bins, never a list of authorities.
import { idSchema, periodIdSchema } from '@oflog/metrics-core';
import { z } from 'zod';

import { groupSchema, groupStatisticsFields } from './comparison';
import { component } from './component';

const binSchema = component(
  'Bin',
  'How many values are at least `from` and below `to`.',
  z.strictObject({
    from: z
      .number()
      .nullable()
      .describe('Lower edge, itself in the bin; null: no lower edge, for a few values far off.'),
    to: z
      .number()
      .nullable()
      .describe(
        'Upper edge, itself in the next bin; null: no upper edge. Equal to `from` where all values are equal.',
      ),
    count: z.int(),
  }),
  [{ from: 40, to: 45, count: 12 }],
);

export const distributionSchema = component(
  'Distribution',
  'How the values of a group are spread in one period. It does not say whose they are.',
  z.strictObject({
    metric: idSchema.describe('Id of the metric or context variable.'),
    period: periodIdSchema,
    group: groupSchema,
    ...groupStatisticsFields,
    minimum: z.number().nullable().describe('The least value; null where nobody has one.'),
    maximum: z.number().nullable().describe('The greatest value.'),
    bins: z
      .array(binSchema)
      .describe(
        'Bins of one width at round numbers, from low to high; the outer ones may be open.',
      ),
    classes: z
      .array(z.strictObject({ category: z.string(), count: z.int() }))
      .describe('For a variable that has classes in the place of numbers: how many have each.'),
  }),
);
export type Distribution = z.infer<typeof distributionSchema>;
