// Every answer is `{ data, meta }`.
import { z } from 'zod';

import { component } from './component';
import { caveatResourceSchema } from './definitions';

const metaFields = {
  dataset: z.string().describe('Hash of the dataset that the answer was read from.'),
  definitions: z.string().describe('Version of the definitions.'),
  count: z.int().describe('How many things `data` holds.'),
  attribution: z
    .array(z.string())
    .describe('Sentences that re-use of what `data` holds must carry.'),
};

const metaSchema = component('Meta', 'What the answer was read from.', z.strictObject(metaFields));
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

/** Schema of an answer that holds figures. */
export function figuresOf<Row extends z.ZodType>(row: Row) {
  return z.strictObject({ data: z.array(row), meta: figuresMetaSchema });
}
