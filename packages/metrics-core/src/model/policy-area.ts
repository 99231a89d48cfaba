// A policy area: a service of local government, and everything declared for it.
import * as z from 'zod';
import type { DeclaredContextVariable } from './context-variable';
import { responsibilitySchema, type Responsibility } from './measure';
import type { DeclaredMetric } from './metric';
import type { Publication } from './publication';
import { idSchema, textSchema, wholeSchema, type Id, type Text, type Whole } from './text';
import { bestValueThemeSchema, type BestValueTheme } from './vocabulary';

/** A service of local government. */
export interface PolicyArea {
  id: Id;
  title: Text;
  summary: Text;
  /** Place in lists of areas; equal places go by title. */
  order: Whole;
  responsible: Responsibility;
  /** Themes of the Best Value guidance that it bears on. */
  bestValueThemes: BestValueTheme[];
  /**
   * Ids of its metrics, in the order in which they are shown.
   * @minItems 1
   */
  metrics: Id[];
}

export const policyAreaSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  summary: textSchema,
  order: wholeSchema,
  responsible: responsibilitySchema,
  bestValueThemes: z.array(bestValueThemeSchema),
  metrics: z.array(idSchema).min(1),
}) satisfies z.ZodType<PolicyArea>;

/** A policy area as its folder declares it, with all that belongs to it. */
export interface DeclaredPolicyArea extends Omit<PolicyArea, 'metrics'> {
  metrics: DeclaredMetric[];
  /** Publications that feed the area. */
  publications: Publication[];
  /** Context variables that only this area needs. */
  contextVariables: DeclaredContextVariable[];
}

/** Declares a policy area: the table of contents of its folder. */
export function definePolicyArea(
  declaration: Omit<DeclaredPolicyArea, 'contextVariables'> & {
    contextVariables?: DeclaredContextVariable[];
  },
): DeclaredPolicyArea {
  return { contextVariables: [], ...declaration };
}
