// What a search finds.
import { z } from 'zod';

import { component } from './component';

export const searchResultSchema = component(
  'SearchResult',
  'Something that has the words sought, or words like them, in its name or description.',
  z.strictObject({
    kind: z.enum(['authority', 'policy-area', 'metric', 'context-variable', 'term']),
    id: z.string().describe('Code of an authority; id of anything else.'),
    title: z.string(),
    description: z.string().describe('What it is; for an authority that has ended, when.'),
    address: z.string().describe('Where the API has it.'),
  }),
  [
    {
      kind: 'authority',
      id: 'E06000023',
      title: 'Bristol, City of',
      description: '',
      address: '/v1/authorities/E06000023',
    },
  ],
);
export type SearchResult = z.infer<typeof searchResultSchema>;
