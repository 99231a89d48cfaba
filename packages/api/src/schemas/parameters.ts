// Parameters that requests may carry. Those that are lists may be given more than once:
// `?metric=a&metric=b`.
import { authorityTypes } from '@oflog/metrics-core';
import { comparisonGroups } from '@oflog/store';
import { z } from 'zod';

import { changeKinds } from './change-kinds';

const text = z.string().min(1);

const asOf = z.iso
  .date({ abort: true })
  .refine((day) => day <= new Date().toISOString().slice(0, 10), {
    error: 'a day that has been, today at the latest',
  })
  .optional()
  .describe(
    'A day such as `2024-03-31`: figures as they were known at its end. What had not come out by then ' +
      'says so. Left out: as they are known now.',
  );

const model = text.optional().describe('Id of a neighbour model; left out: the default one.');

export const idParameter = z.strictObject({ id: text });
export type IdParameter = z.infer<typeof idParameter>;

export const codeParameter = z.strictObject({
  code: text.describe('Code or slug of an authority; a slug or former code redirects to the code.'),
});
export type CodeParameter = z.infer<typeof codeParameter>;

export const figureParameters = z.strictObject({
  metric: text.describe('Id of a metric or context variable.'),
  authority: text.describe('Code or slug of an authority, former ones too.'),
  period: text.describe('Id of a period, or `latest`.'),
});
export type FigureParameters = z.infer<typeof figureParameters>;

export const noQuery = z.strictObject({});

export const metricsQuery = z.strictObject({
  policyArea: text.optional().describe('Only metrics of this policy area.'),
});
export type MetricsQuery = z.infer<typeof metricsQuery>;

export const authoritiesQuery = z.strictObject({
  type: z.array(z.enum(authorityTypes)).optional().describe('Only authorities of these types.'),
  region: z.array(text).optional().describe('Only authorities in these regions, by name.'),
  q: text.optional().describe('Only authorities with this text in a name, present or former.'),
  responsibleFor: text
    .optional()
    .describe('Only authorities that run the service which this metric, or policy area, is about.'),
});
export type AuthoritiesQuery = z.infer<typeof authoritiesQuery>;

export const neighboursQuery = z.strictObject({ model });
export type NeighboursQuery = z.infer<typeof neighboursQuery>;

const figures = {
  metric: z.array(text).optional().describe('Ids of metrics or context variables; left out: all.'),
  authority: z.array(text).optional().describe('Codes or slugs, former ones too; left out: all.'),
  period: z
    .array(text)
    .optional()
    .describe(
      'Ids of periods, or `latest`: the latest in which any authority has a value. Left out: all.',
    ),
};

export const observationsQuery = z.strictObject({ ...figures, asOf });
export type ObservationsQuery = z.infer<typeof observationsQuery>;

export const comparisonsQuery = z.strictObject({
  ...figures,
  asOf,
  group: z
    .array(z.enum(comparisonGroups))
    .optional()
    .describe(
      'Groups to compare with; left out: `england`, `type`, `region` and `neighbours`, or `chosen` where `with` is given.',
    ),
  model,
  with: z
    .array(text)
    .optional()
    .describe('Codes or slugs of the authorities of the group `chosen`.'),
});
export type ComparisonsQuery = z.infer<typeof comparisonsQuery>;

export const asOfQuery = z.strictObject({ asOf });
export type AsOfQuery = z.infer<typeof asOfQuery>;

export const distributionQuery = z.strictObject({
  period: text
    .optional()
    .describe('Id of a period; left out: `latest`, the latest in which any authority has a value.'),
  group: z
    .enum(comparisonGroups)
    .optional()
    .describe('Whose figures are counted; left out: `england`, or `chosen` where `with` is given.'),
  authority: text
    .optional()
    .describe(
      'Code or slug of the authority whose type, region or neighbours are the group; only for these groups.',
    ),
  model,
  with: z
    .array(text)
    .optional()
    .describe('Codes or slugs of the authorities of the group `chosen`.'),
  asOf,
});
export type DistributionQuery = z.infer<typeof distributionQuery>;

export const releasesQuery = z.strictObject({
  publication: text.optional().describe('Only releases of this publication.'),
});
export type ReleasesQuery = z.infer<typeof releasesQuery>;

export const changesQuery = z.strictObject({
  kind: z.array(z.enum(changeKinds)).optional().describe('Only changes of these kinds.'),
  since: z.iso
    .date({ abort: true })
    .optional()
    .describe('A day such as `2024-03-31`: only changes of that day and later.'),
});
export type ChangesQuery = z.infer<typeof changesQuery>;

export const boundariesQuery = z.strictObject({
  layer: text
    .optional()
    .describe(
      'Which areas, such as `lower-tier` or `counties`; left out: the first layer there is.',
    ),
});
export type BoundariesQuery = z.infer<typeof boundariesQuery>;

export const searchQuery = z.strictObject({
  q: text
    .max(200)
    .describe(
      'Words, a code or a postcode. Words may be begun only, and may have a typing mistake; former names ' +
        'are found too.',
    ),
});
export type SearchQuery = z.infer<typeof searchQuery>;
