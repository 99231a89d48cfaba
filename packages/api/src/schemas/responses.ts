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

/** Of a resource in a format of its own. `byId`: its parameters name things by id. */
export function answersAs(
  mediaType: string,
  schema: z.ZodType = z.string(),
  { byId = false }: { byId?: boolean } = {},
) {
  return {
    200: { description: 'What was asked for, whole.', content: { [mediaType]: { schema } } },
    400: wrongRequest,
    ...(byId && { 404: unknownId }),
  };
}

/** Of the search, which may ask another service. */
export function answersOfSearch(schema: z.ZodType) {
  return {
    ...answers(schema),
    503: { description: 'The postcode service does not answer.', content: problem },
  };
}

/** Of a resource that an authority's former names lead to as well. */
export function answersByAuthority(schema: z.ZodType) {
  return {
    ...answersById(schema),
    308: z.undefined().describe('The authority is at the address with its present code.'),
  };
}
