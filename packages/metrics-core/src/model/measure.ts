// What metrics and context variables share: a title, a unit, and a formula over published columns.
import * as z from 'zod';
import {
  columnFormulaSchema,
  formulaSchema,
  positiveConditionSchema,
  type ColumnFormula,
  type Formula,
  type PositiveCondition,
} from './formula';
import {
  authorityCodeSchema,
  daySchema,
  idSchema,
  periodIdSchema,
  textSchema,
  type AuthorityCode,
  type Day,
  type Id,
  type PeriodId,
  type Text,
} from './text';
import { unitSchema, type Unit } from './unit';
import {
  authorityTypeSchema,
  periodKindSchema,
  type AuthorityType,
  type PeriodKind,
} from './vocabulary';

/** An authority that has the duty from, or until, a certain period, or though its type has not. */
export interface ResponsibleBody {
  authority: AuthorityCode;
  from?: PeriodId;
  to?: PeriodId;
}

/** Who runs the service. An authority that does not is `not-applicable`, and in no statistic. */
export interface Responsibility {
  types: AuthorityType[];
  /** Named bodies, where responsibility is not by type alone. */
  bodies: ResponsibleBody[];
  /** In words, for the reader. */
  statement: Text;
}

/**
 * A column of a merged authority that is added up over the lower tier alone, since a county's figure
 * holds those of its districts (people, dwellings, tax base), or not at all, as rates are.
 */
export interface PartsOfColumn {
  column: ColumnFormula;
  /** `none`: the column is not added up. */
  parts: 'lower-tier' | 'none';
}

/**
 * How merged authorities and combined authorities get a figure for times before they existed, or that
 * is published for their parts only: the formula over the summed columns of the parts (never an
 * average of their values), a mean weighted by a column, or not at all.
 * Parts are an authority's predecessors and, for combined authorities, its members: of the lower and
 * single tier only, or of every tier.
 */
export type MergedRule =
  | {
      rule: 'recompute-from-parts';
      /** Whose figures are added up. */
      parts: 'lower-tier' | 'every-tier';
      /** Columns that are not added up over the same parts as the rest. */
      except?: PartsOfColumn[];
    }
  | {
      rule: 'weighted-mean';
      /** Whose figures are taken. */
      parts: 'lower-tier' | 'every-tier';
      /** The column by which each figure weighs. */
      weight: ColumnFormula;
    }
  | { rule: 'refuse'; reason: Text };

/** From this period on the series is not comparable with what came before. */
export interface SeriesBreak {
  at: PeriodId;
  reason: Text;
}

/** How exact the figures are, in a word and for the reader. */
export interface Uncertainty {
  /** Counted, from a sample, or estimated by the publisher. */
  kind: 'exact' | 'sample' | 'estimate';
  statement: Text;
}

/** A published interval around each value. */
export interface Interval {
  lower: ColumnFormula;
  upper: ColumnFormula;
  /** Confidence level in per cent. */
  level: number;
}

/** No value in the right unit lies outside; one that does is a fault of reading. */
export interface Bounds {
  /** The least value, in the unit of the measure. */
  min: number;
  /** The greatest value, in the unit of the measure. */
  max: number;
}

/** How much of the country a period should have; less is a fault of reading, or news to look into. */
export interface ExpectedCoverage {
  /**
   * Least share, in per cent, of the authorities that are responsible (or covered, for a context
   * variable) and have a value, in each period.
   * @minimum 0
   * @maximum 100
   */
  atLeast: number;
  /** Who is usually missing, and why. */
  statement: Text;
}

/** Whether the measure is kept up, or what takes its place. */
export type Lifecycle =
  | { stage: 'current' }
  | {
      stage: 'retired';
      /** The measure to use instead. */
      successor?: Id;
      reason: Text;
      /** The last version of the definitions that has it. */
      lastVersion: Text;
      /** The day from which it is no longer kept up. */
      since?: Day;
      /** The day from which its address may answer no longer. */
      until?: Day;
    };

/** A distance in the displayed unit, or in per cent of the value before. */
export type Span = { by: number } | { percent: number };

/** How far a figure may move before somebody looks: not wrong beyond it, but not believed unseen. */
export interface Plausible {
  /** From one period to the next. */
  change?: Span;
  /** From one release to a later one that states the same figure anew. */
  revision?: Span;
}

export interface Measure {
  id: Id;
  title: Text;
  /** What it is, in plain English. */
  description: Text;
  /** What its values count. */
  unit: Unit;
  /**
   * Digits after the decimal point in displayed text; the data keep full precision.
   * @asType integer
   * @minimum 0
   * @maximum 6
   */
  decimals: number;
  /** What kind of period its values are for. */
  period: PeriodKind;
  /** The first period of the series that we hold. */
  firstPeriod: PeriodId;
  /** How its values come from published columns. */
  value: Formula;
  /** Where this does not hold the value is `not-meaningful`. */
  definedWhen?: PositiveCondition;
  /** Published numerator of a value taken as published. */
  numerator?: ColumnFormula;
  /** Published denominator of a value taken as published. */
  denominator?: ColumnFormula;
  interval?: Interval;
  merged: MergedRule;
  uncertainty: Uncertainty;
  /** Ids of what a reader must know beside its values. */
  caveats: Id[];
  /** Where the series is not comparable with what came before. */
  breaks: SeriesBreak[];
  bounds: Bounds;
  expectedCoverage: ExpectedCoverage;
  plausible?: Plausible;
  lifecycle: Lifecycle;
}

export const responsibilitySchema = z.strictObject({
  types: z.array(authorityTypeSchema),
  bodies: z.array(
    z.strictObject({
      authority: authorityCodeSchema,
      from: periodIdSchema.optional(),
      to: periodIdSchema.optional(),
    }),
  ),
  statement: textSchema,
}) satisfies z.ZodType<Responsibility>;

const partsSchema = z.enum(['lower-tier', 'every-tier']);
export const mergedRuleSchema = z.discriminatedUnion('rule', [
  z.strictObject({
    rule: z.literal('recompute-from-parts'),
    parts: partsSchema,
    except: z
      .array(z.strictObject({ column: columnFormulaSchema, parts: z.enum(['lower-tier', 'none']) }))
      .optional(),
  }),
  z.strictObject({
    rule: z.literal('weighted-mean'),
    parts: partsSchema,
    weight: columnFormulaSchema,
  }),
  z.strictObject({ rule: z.literal('refuse'), reason: textSchema }),
]) satisfies z.ZodType<MergedRule>;

export const lifecycleSchema = z.discriminatedUnion('stage', [
  z.strictObject({ stage: z.literal('current') }),
  z.strictObject({
    stage: z.literal('retired'),
    successor: idSchema.optional(),
    reason: textSchema,
    lastVersion: textSchema,
    since: daySchema.optional(),
    until: daySchema.optional(),
  }),
]) satisfies z.ZodType<Lifecycle>;

const spanSchema = z.union([
  z.strictObject({ by: z.number() }),
  z.strictObject({ percent: z.number() }),
]) satisfies z.ZodType<Span>;

/** The zod shape of what metrics and context variables share. */
export const measureShape = {
  id: idSchema,
  title: textSchema,
  description: textSchema,
  unit: unitSchema,
  decimals: z.int().min(0).max(6),
  period: periodKindSchema,
  firstPeriod: periodIdSchema,
  value: formulaSchema,
  definedWhen: positiveConditionSchema.optional(),
  numerator: columnFormulaSchema.optional(),
  denominator: columnFormulaSchema.optional(),
  interval: z
    .strictObject({
      lower: columnFormulaSchema,
      upper: columnFormulaSchema,
      level: z.number(),
    })
    .optional(),
  merged: mergedRuleSchema,
  uncertainty: z.strictObject({
    kind: z.enum(['exact', 'sample', 'estimate']),
    statement: textSchema,
  }),
  caveats: z.array(idSchema),
  breaks: z.array(z.strictObject({ at: periodIdSchema, reason: textSchema })),
  bounds: z.strictObject({ min: z.number(), max: z.number() }),
  expectedCoverage: z.strictObject({
    atLeast: z.number().min(0).max(100),
    statement: textSchema,
  }),
  plausible: z
    .strictObject({ change: spanSchema.optional(), revision: spanSchema.optional() })
    .optional(),
  lifecycle: lifecycleSchema,
};

/** The formula over the summed columns of parts of every tier. */
export const recomputedFromParts: MergedRule = {
  rule: 'recompute-from-parts',
  parts: 'every-tier',
};

/** The formula over the summed columns of lower-tier and single-tier parts. */
export const recomputedFromLowerTier: MergedRule = {
  rule: 'recompute-from-parts',
  parts: 'lower-tier',
};

/** The formula over the parts of every tier, but for columns that a county's and its districts' share. */
export function recomputedFromPartsExcept(...except: PartsOfColumn[]): MergedRule {
  return { rule: 'recompute-from-parts', parts: 'every-tier', except };
}

/** No figure is made from the parts, and the page says why. */
export function refused(reason: string): MergedRule {
  return { rule: 'refuse', reason };
}

/** Complete, from administrative returns: no sampling. */
export function exact(statement: string): Uncertainty {
  return { kind: 'exact', statement };
}

/** From a sample survey. */
export function sampled(statement: string): Uncertainty {
  return { kind: 'sample', statement };
}

/** Modelled or estimated by the publisher. */
export function estimated(statement: string): Uncertainty {
  return { kind: 'estimate', statement };
}
