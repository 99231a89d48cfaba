// Every answer is `{ data, meta }`.
import { z } from 'zod';

import { component } from './component';
import { caveatResourceSchema } from './definitions';

const emptySchema = component(
  'Empty',
  'Why an answer holds nothing, and what could be asked for instead.',
  z.strictObject({
    reason: z.string().describe('Why `data` is empty, in words.'),
    exists: z
      .array(
        z.strictObject({
          parameter: z.string().describe('Name of a parameter.'),
          values: z.array(z.string()).describe('What it may hold so that there is something.'),
        }),
      )
      .describe('For each parameter that could be another: what exists.'),
  }),
  [
    {
      reason: 'No figure of this metric is held for 1999-00.',
      exists: [{ parameter: 'period', values: ['2021-22', '2022-23'] }],
    },
  ],
);
export type Empty = z.infer<typeof emptySchema>;

const metaFields = {
  dataset: z.string().describe('Hash of the dataset that the answer was read from.'),
  definitions: z.string().describe('Version of the definitions.'),
  count: z.int().describe('How many things `data` holds.'),
  attribution: z
    .array(z.string())
    .describe('Sentences that re-use of what `data` holds must carry.'),
  empty: emptySchema
    .nullable()
    .describe('Why `data` is empty and what exists; null where it holds something.'),
};

export const metaSchema = component(
  'Meta',
  'What the answer was read from.',
  z.strictObject(metaFields),
);
export type Meta = z.infer<typeof metaSchema>;

const figuresMetaSchema = component(
  'FiguresMeta',
  'What the figures were read from, and what to know beside them.',
  z.strictObject({
    ...metaFields,
    caveats: z
      .array(caveatResourceSchema)
      .describe('The caveats that the rows name, in the order of the catalogue.'),
    limits: z.string().describe('What the figures cannot say.'),
    asOf: z
      .string()
      .nullable()
      .describe('The day whose state of knowledge was asked for; null: today’s.'),
  }),
);
export type FiguresMeta = z.infer<typeof figuresMetaSchema>;

export interface Answer<Data> {
  data: Data;
  meta: Meta;
}

/** Schema of an answer that holds definitions or authorities. */
export function answerOf<Data extends z.ZodType>(data: Data) {
  return z.strictObject({ data, meta: metaSchema });
}

/** Schema of an answer that is about figures and holds one thing. */
export function aboutFigures<Data extends z.ZodType>(data: Data) {
  return z.strictObject({ data, meta: figuresMetaSchema });
}

/** Schema of an answer that holds figures. */
export function figuresOf<Row extends z.ZodType>(row: Row) {
  return z.strictObject({ data: z.array(row), meta: figuresMetaSchema });
}
