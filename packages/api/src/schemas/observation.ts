// An observation as the API states it: the figure, why it may be missing, and where it was read.
import {
  authorityCodeSchema,
  idSchema,
  markSchema,
  periodIdSchema,
  stateSchema,
  type Observation,
} from '@oflog/metrics-core';
import { z } from 'zod';

import { component } from './component';

export interface ObservationRow extends Observation {
  display: string;
}

export const cellSchema = component(
  'CellReference',
  'A cell, or cells, of a published file that a figure was read from.',
  z.strictObject({
    column: z.string().describe('Name that the publication’s definition gives the column.'),
    release: z.string().describe('The release whose file holds the cell.'),
    sheet: z.string().describe('Name of the sheet; empty in a CSV file, counted as one sheet.'),
    ref: z.string().describe('Cell in A1 notation; a range, or several joined by commas.'),
  }),
);

const intervalSchema = z
  .strictObject({ lower: z.number(), upper: z.number() })
  .nullable()
  .describe('The published interval around the value, where there is one.');

export const observationFields = {
  metric: idSchema.describe('Id of the metric or context variable.'),
  authority: authorityCodeSchema.describe('Code of the authority, or of a published total.'),
  period: periodIdSchema.describe(
    '`2022-23` financial year, `AY2022-23` academic year, `2022` calendar year, `2022-10-01` a date.',
  ),
  value: z
    .number()
    .nullable()
    .describe(
      'In the unit of the metric, never rounded; null where there is none. Zero is a value.',
    ),
  category: z.string().nullable().describe('The class, for a context variable that is one.'),
  display: z.string().describe('The value, or the reason for having none, as text for a reader.'),
  state: stateSchema.describe('`value`, or the reason for having none.'),
  marks: z.array(markSchema).describe('What to know about the quality of the value.'),
  interval: intervalSchema,
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  caveats: z
    .array(idSchema)
    .describe('Ids of the caveats that apply, critical ones first; their texts are in `meta`.'),
  release: z
    .string()
    .nullable()
    .describe('The latest release among the inputs; null for states that no file holds.'),
  cells: z.array(cellSchema).describe('Where each input was read.'),
};

export const observationSchema = component(
  'Observation',
  'A metric or context variable of one authority in one period.',
  z.strictObject(observationFields) satisfies z.ZodType<ObservationRow>,
);
