// The answers that each kind of resource documents.
import { z } from 'zod';

import { problemSchema } from './problem';

const problem = { 'application/problem+json': { schema: problemSchema } };
const wrongRequest = { description: 'The request has a fault.', content: problem };
const unknownId = { description: 'It names something that there is not.', content: problem };

/** Of a collection without parameters. */
export function answers(schema: z.ZodType) {
  return {
    200: {
      description: 'What was asked for, whole.',
      content: { 'application/json': { schema } },
    },
    400: wrongRequest,
  };
}

/** Of a resource whose address or parameters name things by id. */
export function answersById(schema: z.ZodType) {
  return { ...answers(schema), 404: unknownId };
}

/** Of a resource that an authority's former names lead to as well. */
export function answersByAuthority(schema: z.ZodType) {
  return {
    ...answersById(schema),
    308: z.undefined().describe('The authority is at the address with its present code.'),
  };
}
