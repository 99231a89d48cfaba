// Proof at compile time that each zod schema and its interface say the same: a line that does not
// hold is an error of `typecheck`.
import type * as z from 'zod';
import type { Same } from './same';
import type { authoritySchema, Authority } from './authority';
import type { catalogueSchema, Catalogue } from './catalogue';
import type { caveatSchema, Caveat } from './caveat';
import type { contextVariableSchema, ContextVariable } from './context-variable';
import type { rowConditionSchema, RowCondition } from './layout';
import type { tableSchema, Table } from './layout';
import type { metricSchema, Metric } from './metric';
import type { neighbourModelSchema, NeighbourModel } from './neighbour-model';
import type { observationSchema, Observation } from './observation';
import type { policyAreaSchema, PolicyArea } from './policy-area';
import type { publicationSchema, Publication } from './publication';
import type { registerSchema, Register } from './register';
import type { sourceFileSchema, SourceFile } from './source-file';
import type { termSchema, Term } from './term';
import type { unitSchema, Unit } from './unit';

type Proved<T extends true> = T;

export type Proofs = [
  Proved<Same<z.infer<typeof authoritySchema>, Authority>>,
  Proved<Same<z.infer<typeof catalogueSchema>, Catalogue>>,
  Proved<Same<z.infer<typeof caveatSchema>, Caveat>>,
  Proved<Same<z.infer<typeof contextVariableSchema>, ContextVariable>>,
  Proved<Same<z.infer<typeof rowConditionSchema>, RowCondition>>,
  Proved<Same<z.infer<typeof tableSchema>, Table>>,
  Proved<Same<z.infer<typeof metricSchema>, Metric>>,
  Proved<Same<z.infer<typeof neighbourModelSchema>, NeighbourModel>>,
  Proved<Same<z.infer<typeof observationSchema>, Observation>>,
  Proved<Same<z.infer<typeof policyAreaSchema>, PolicyArea>>,
  Proved<Same<z.infer<typeof publicationSchema>, Publication>>,
  Proved<Same<z.infer<typeof registerSchema>, Register>>,
  Proved<Same<z.infer<typeof sourceFileSchema>, SourceFile>>,
  Proved<Same<z.infer<typeof termSchema>, Term>>,
  Proved<Same<z.infer<typeof unitSchema>, Unit>>,
];
