// A context variable: a measure without polarity, about the place, read beside metrics.
import * as z from 'zod';
import type { Caveat } from './caveat';
import { measureShape, type Measure } from './measure';
import { authorityTypeSchema, type AuthorityType } from './vocabulary';

/** A measure without polarity, about the place, read beside metrics. */
export interface ContextVariable extends Measure {
  /** Types of authority that have a figure, published or built from parts. */
  covers: AuthorityType[];
}

export const contextVariableSchema = z.strictObject({
  ...measureShape,
  covers: z.array(authorityTypeSchema),
}) satisfies z.ZodType<ContextVariable>;

/** A context variable as declared: caveats as objects. */
export interface DeclaredContextVariable extends Omit<ContextVariable, 'caveats'> {
  caveats: Caveat[];
}

type Optional = 'breaks' | 'lifecycle' | 'caveats';

/** Declares a context variable. What it leaves out is: current, no breaks, no caveats. */
export function defineContextVariable(
  declaration: Omit<DeclaredContextVariable, Optional> &
    Partial<Pick<DeclaredContextVariable, Optional>>,
): DeclaredContextVariable {
  return { breaks: [], lifecycle: { stage: 'current' }, caveats: [], ...declaration };
}
