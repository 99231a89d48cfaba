// The catalogue: everything that is declared, as flat lists that refer to one another by id. This is
// what `catalogue.json` holds, and all that ingest, store, API and explorer know of any metric.
import * as z from 'zod';
import { caveatSchema, type Caveat } from './caveat';
import { contextVariableSchema, type ContextVariable } from './context-variable';
import { metricSchema, type Metric } from './metric';
import { neighbourModelSchema, type NeighbourModel } from './neighbour-model';
import { policyAreaSchema, type PolicyArea } from './policy-area';
import { publicationSchema, type Publication } from './publication';
import { registerSchema, type Register } from './register';
import { termSchema, type Term } from './term';

/** Everything that is declared, as flat lists that refer to one another by id. */
export interface Catalogue {
  /** Version of the definitions. */
  version: string;
  /** Policy areas, in the order in which they are shown. */
  policyAreas: PolicyArea[];
  /** Metrics, area by area, in the order in which they are shown. */
  metrics: Metric[];
  contextVariables: ContextVariable[];
  caveats: Caveat[];
  publications: Publication[];
  neighbourModels: NeighbourModel[];
  glossary: Term[];
  register: Register;
}

export const catalogueSchema = z.strictObject({
  version: z.string(),
  policyAreas: z.array(policyAreaSchema),
  metrics: z.array(metricSchema),
  contextVariables: z.array(contextVariableSchema),
  caveats: z.array(caveatSchema),
  publications: z.array(publicationSchema),
  neighbourModels: z.array(neighbourModelSchema),
  glossary: z.array(termSchema),
  register: registerSchema,
}) satisfies z.ZodType<Catalogue>;
