// Where a figure comes from: the formula, its numbers, and the cells of the published files.
import { alignments, idSchema } from '@oflog/metrics-core';
import { z } from 'zod';

import { component } from './component';
import { correctionSchema } from './correction';
import { cellSchema, observationSchema } from './observation';
import { releaseResourceSchema } from './release';

const inputSchema = component(
  'Input',
  'A column that the formula reads, and where it was read for this figure.',
  z.strictObject({
    column: z.string().describe('Name that the publication’s definition gives the column.'),
    name: z.string().describe('The same in words, as the formula’s words use it.'),
    meaning: z.string().describe('What the column holds, in the words of its publication.'),
    unit: z.string().describe('What its figures count.'),
    publication: idSchema.describe('Id of the publication.'),
    alignment: z.enum(alignments).describe('Of which time it is read, seen from the period.'),
    value: z
      .number()
      .nullable()
      .describe(
        'What was read, where the observation states it: as its numerator, denominator or value. Null ' +
          'where only the cells tell.',
      ),
    cells: z.array(cellSchema).describe('Where it was read; several where parts are added up.'),
  }),
);

const formulaResourceSchema = component(
  'WorkedFormula',
  'How the value was worked out.',
  z.strictObject({
    sentence: z.string().describe('In a sentence or two.'),
    words: z.string().describe('As one line with signs, the columns by name.'),
    numbers: z
      .string()
      .nullable()
      .describe('With the numbers of this figure; null where there is nothing to work out.'),
  }),
);

export const provenanceSchema = component(
  'Provenance',
  'Where a figure comes from, down to the cells of published files and their checksums.',
  z.strictObject({
    observation: observationSchema,
    title: z.string().describe('Title of the metric or context variable.'),
    unit: z.string().describe('What its values count.'),
    formula: formulaResourceSchema,
    inputs: z.array(inputSchema).describe('Columns that have a cell behind this figure.'),
    releases: z
      .array(releaseResourceSchema)
      .describe('The files behind the figure, in the order in which its cells name them.'),
    corrections: z
      .array(correctionSchema)
      .describe('Numbers that were wrong in the file and enter this measure corrected.'),
  }),
);
export type Provenance = z.infer<typeof provenanceSchema>;
