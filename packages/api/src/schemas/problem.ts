// What is answered when a request cannot be: RFC 9457, with every fault of the request at once.
import { z } from 'zod';

import { problemCodes } from '../problems/catalogue';
import { component } from './component';

const faultFields = {
  code: z.enum(problemCodes).describe('What is wrong, for programs.'),
  detail: z.string().describe('What is wrong and how to mend it, for people.'),
  parameter: z.string().nullable().describe('The parameter at fault, if one is.'),
  found: z.string().nullable().describe('What it held.'),
  nearest: z.array(z.string()).describe('What may have been meant, nearest first.'),
  allowed: z
    .array(z.string())
    .optional()
    .describe(
      'All that the parameter may hold, or the names of all parameters; left out where these are many.',
    ),
};

const faultSchema = component(
  'Fault',
  'One thing that is wrong with a request.',
  z.strictObject(faultFields),
);
export type Fault = z.infer<typeof faultSchema>;

export const problemSchema = component(
  'Problem',
  'A problem document (RFC 9457). It repeats the first fault; `faults` has all of them.',
  z.strictObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    ...faultFields,
    faults: z.array(faultSchema),
  }),
);
export type Problem = z.infer<typeof problemSchema>;
