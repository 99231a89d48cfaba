// How a value comes from published columns: a small closed language, plain data, the same in the
// definition, on the page and in the JSON export.
import * as z from 'zod';
import { idSchema, wholeSchema, type Id, type Whole } from './text';

/** Every way to take a period of a column that has another kind of period. */
export const alignments = [
  'same-period',
  'at-start-of',
  'mid-year-of',
  'at-end-of',
  'last-known',
] as const;
/**
 * Which period of a column of another kind of period is taken, seen from the metric's period:
 * `at-start-of` the 1 April (1 August, 1 January) on which it starts; for a date, the 1 April of the
 * financial year that holds it; `mid-year-of` the 30 June inside it; `at-end-of` its last day;
 * `last-known` the latest period held that ends no later than it.
 */
export type Alignment = (typeof alignments)[number];

/** A column of a publication, by the name that its declaration gives it. */
export interface ColumnFormula {
  kind: 'column';
  publication: Id;
  /** Name of the column in the declaration of the publication. */
  column: string;
  alignment: Alignment;
}

/** All terms added; a missing term makes the sum missing. */
export interface SumFormula {
  kind: 'sum';
  /** @minItems 1 */
  terms: Formula[];
}

/** The minuend less the subtrahend. */
export interface DifferenceFormula {
  kind: 'difference';
  /** What is subtracted from. */
  minuend: Formula;
  /** What is subtracted. */
  subtrahend: Formula;
}

/** numerator / denominator × 100. */
export interface PercentFormula {
  kind: 'percent';
  numerator: Formula;
  denominator: Formula;
}

/** numerator / denominator × base, such as per 100,000 people; base 1 is a plain ratio. */
export interface PerFormula {
  kind: 'per';
  numerator: Formula;
  denominator: Formula;
  /**
   * Per how many: 100 000 people, say.
   * @exclusiveMinimum 0
   */
  base: number;
}

/** The value times ten to the power: £ thousand to £ is power 3. */
export interface ScaleFormula {
  kind: 'scale';
  value: Formula;
  power: Whole;
}

/** The first choice that has a value; if none has, the state of the last. */
export interface FirstOfFormula {
  kind: 'first-of';
  /** @minItems 1 */
  choices: Formula[];
}

/** The value, raised to the floor (with the mark `floored`) where it is below it. */
export interface AtLeastFormula {
  kind: 'at-least';
  value: Formula;
  /** The least that the value can be. */
  floor: number;
}

/** How a value comes from published columns. */
export type Formula =
  | ColumnFormula
  | SumFormula
  | DifferenceFormula
  | PercentFormula
  | PerFormula
  | ScaleFormula
  | FirstOfFormula
  | AtLeastFormula;

/** Where this is zero or less the value is `not-meaningful`. */
export interface PositiveCondition {
  kind: 'positive';
  /** What must be above zero. */
  value: Formula;
}

export const columnFormulaSchema = z.strictObject({
  kind: z.literal('column'),
  publication: idSchema,
  column: z.string(),
  alignment: z.enum(alignments),
}) satisfies z.ZodType<ColumnFormula>;

export const formulaSchema: z.ZodType<Formula> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    columnFormulaSchema,
    z.strictObject({ kind: z.literal('sum'), terms: z.array(formulaSchema).min(1) }),
    z.strictObject({
      kind: z.literal('difference'),
      minuend: formulaSchema,
      subtrahend: formulaSchema,
    }),
    z.strictObject({
      kind: z.literal('percent'),
      numerator: formulaSchema,
      denominator: formulaSchema,
    }),
    z.strictObject({
      kind: z.literal('per'),
      numerator: formulaSchema,
      denominator: formulaSchema,
      base: z.number().positive(),
    }),
    z.strictObject({ kind: z.literal('scale'), value: formulaSchema, power: wholeSchema }),
    z.strictObject({ kind: z.literal('first-of'), choices: z.array(formulaSchema).min(1) }),
    z.strictObject({ kind: z.literal('at-least'), value: formulaSchema, floor: z.number() }),
  ]),
);

export const positiveConditionSchema = z.strictObject({
  kind: z.literal('positive'),
  value: formulaSchema,
}) satisfies z.ZodType<PositiveCondition>;

/** A declared publication, as far as a formula needs it: its id and the names of its columns. */
export interface HasColumns<Name extends string> {
  id: string;
  columns: Record<Name, unknown>;
}

/** A named column of a publication; a name that it does not declare is a compile error. */
export function column<Name extends string>(
  publication: HasColumns<Name>,
  name: NoInfer<Name>,
  alignment: Alignment = 'same-period',
): ColumnFormula {
  return { kind: 'column', publication: publication.id, column: name, alignment };
}

/** All terms added up: `sum(column(returns, 'current'), column(returns, 'capital'))`. */
export function sum(...terms: Formula[]): SumFormula {
  return { kind: 'sum', terms };
}

/** The first less the second. */
export function difference(minuend: Formula, subtrahend: Formula): DifferenceFormula {
  return { kind: 'difference', minuend, subtrahend };
}

/** The first as a share of the second, times 100: from 0 to 100 where it is a part of it. */
export function percent(numerator: Formula, denominator: Formula): PercentFormula {
  return { kind: 'percent', numerator, denominator };
}

/**
 * The first divided by the second, times `base`: `per(requests, people, 100_000)` for so many per 100,000.
 */
export function per(numerator: Formula, denominator: Formula, base = 1): PerFormula {
  return { kind: 'per', numerator, denominator, base };
}

/** The value times ten to the power: `scale(thousands, 3)` gives pounds. */
export function scale(value: Formula, power: number): ScaleFormula {
  return { kind: 'scale', value, power };
}

/** The first choice that has a value, such as a published rate, else the division behind it. */
export function firstOf(...choices: Formula[]): FirstOfFormula {
  return { kind: 'first-of', choices };
}

/** The value, raised to the floor where it is below, with the mark `floored`. */
export function atLeast(floor: number, value: Formula): AtLeastFormula {
  return { kind: 'at-least', value, floor };
}

/** Condition that a formula be above zero, else `not-meaningful`. */
export function positive(value: Formula): PositiveCondition {
  return { kind: 'positive', value };
}
