// What a reader must know beside a figure, and to which figures it applies.
import * as z from 'zod';
import {
  authorityCodeSchema,
  idSchema,
  periodIdSchema,
  textSchema,
  type AuthorityCode,
  type Id,
  type PeriodId,
  type Text,
} from './text';
import {
  authorityTypeSchema,
  markSchema,
  severitySchema,
  stateSchema,
  type AuthorityType,
  type Mark,
  type Severity,
  type State,
} from './vocabulary';

/** Figures that meet every condition given; a condition left out is met by all. */
export interface CaveatScope {
  /** Figures of these authorities. */
  authorities?: AuthorityCode[];
  /** Figures of authorities of these types. */
  types?: AuthorityType[];
  /** The first period it applies to; periods of other kinds compare by their dates. */
  from?: PeriodId;
  /** The last period it applies to. */
  to?: PeriodId;
  /** Figures with one of these states. */
  states?: State[];
  /** Figures with one of these marks. */
  marks?: Mark[];
  /** Values strictly below this. */
  below?: number;
  /** Values strictly above this. */
  above?: number;
  /** Values equal to this. */
  equals?: number;
}

/** What a reader must know beside a figure, and to which figures it applies. */
export interface Caveat {
  id: Id;
  /** How much it weighs. */
  severity: Severity;
  text: Text;
  /** The caveat applies to figures in any of these; none given: to all figures of its metrics. */
  scope: CaveatScope[];
}

export const caveatScopeSchema = z.strictObject({
  authorities: z.array(authorityCodeSchema).optional(),
  types: z.array(authorityTypeSchema).optional(),
  from: periodIdSchema.optional(),
  to: periodIdSchema.optional(),
  states: z.array(stateSchema).optional(),
  marks: z.array(markSchema).optional(),
  below: z.number().optional(),
  above: z.number().optional(),
  equals: z.number().optional(),
}) satisfies z.ZodType<CaveatScope>;

export const caveatSchema = z.strictObject({
  id: idSchema,
  severity: severitySchema,
  text: textSchema,
  scope: z.array(caveatScopeSchema),
}) satisfies z.ZodType<Caveat>;

/** Declares a caveat; without a scope it applies to every figure of the metrics that list it. */
export function defineCaveat(caveat: Omit<Caveat, 'scope'> & { scope?: CaveatScope[] }): Caveat {
  return { ...caveat, scope: caveat.scope ?? [] };
}
