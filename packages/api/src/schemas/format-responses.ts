// The answers of figures in their formats, as the OpenAPI document has them.
import { z } from 'zod';

import { csvwMediaType } from '../formats/csvw';
import { bareMediaType, formats, tableFormats, type TableFormat } from '../formats/format';
import { figuresOf } from './answer';
import { problemSchema } from './problem';
import { answersById } from './responses';

const problem = { 'application/problem+json': { schema: problemSchema } };

/** Of an address that goes by the Accept header. */
export function formatAnswers(row: z.ZodType) {
  const answers = answersById(figuresOf(row));
  return {
    ...answers,
    200: {
      ...answers[200],
      content: {
        ...answers[200].content,
        ...Object.fromEntries(tableFormats.map(content)),
      },
    },
    406: {
      description: `None of ${formats.map(bareMediaType).join(', ')} is accepted.`,
      content: problem,
    },
  };
}

/** Of an address of one format. */
export function tableAnswers(format: TableFormat) {
  const answers = answersById(z.string());
  return { ...answers, 200: { ...answers[200], content: Object.fromEntries([content(format)]) } };
}

const bodies: Record<TableFormat, z.ZodType> = {
  csv: z.string().describe('A header line, then a line for each row.'),
  xlsx: z.string().meta({ format: 'binary' }),
  parquet: z.string().meta({ format: 'binary' }),
};

function content(format: TableFormat) {
  return [bareMediaType(format), { schema: bodies[format] }] as const;
}

export const csvwAnswers = {
  ...answersById(z.string()),
  200: {
    description: 'A document as https://www.w3.org/TR/tabular-metadata/ describes it.',
    content: { [csvwMediaType]: { schema: z.looseObject({ url: z.string() }) } },
  },
};
