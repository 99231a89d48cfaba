// Evaluates a measure for one authority and period with what was published by one moment.
import {
  evaluateMeasure,
  inputColumns,
  sameColumn,
  type ColumnFormula,
  type Input,
  type Mark,
  type Measure,
  type PeriodId,
} from '@oflog/metrics-core';

import { joinMarks } from '../facts/fact';
import type { FactIndex, ReleaseInOrder, Vintage } from '../facts/fact-index';
import type { AuthorityRegister } from '../register/authority-register';
import { alignColumn, type AlignedColumn } from './aligned-column';
import type { CellBlock, EvaluatedCell, EvaluatedObservation } from './evaluated';
import { heldChoices } from './held-choices';
import { isTakenAsPublished } from './taken-as-published';
import { partsOf, resolveInput, type Moment, type ResolvedInput } from './resolve-input';

/** A measure in one of its periods, with the columns that it reads aligned to the period. */
export interface MeasureInPeriod {
  readonly measure: Measure;
  readonly period: PeriodId;
  /** In the order of `inputColumns`. */
  readonly columns: readonly AlignedColumn[];
  /** The weight of a rule of weighted means; null for other rules. */
  readonly weight: AlignedColumn | null;
}

export interface Evaluated {
  readonly observation: EvaluatedObservation;
  /** Whether the value stands in a file as it is. */
  readonly asPublished: boolean;
  /** The figures that it rests on: two evaluations that rest on the same are the same. */
  readonly vintages: readonly Vintage[];
}

export function measureInPeriod(
  measure: Measure,
  period: PeriodId,
  index: FactIndex,
): MeasureInPeriod {
  const { merged } = measure;
  const align = (column: ColumnFormula) => alignColumn(column, period, merged, index);
  return {
    measure,
    period,
    columns: inputColumns(measure).map(align),
    weight: merged.rule === 'weighted-mean' ? align(merged.weight) : null,
  };
}

/** Null where the measure is not held there: not all of its inputs were published by then. */
export function evaluateAt(
  target: MeasureInPeriod,
  authority: string,
  moment: Moment,
  register: AuthorityRegister,
): Evaluated | null {
  return (
    evaluateOwn(target, authority, moment, register) ??
    weightedMean(target, authority, moment, register)
  );
}

function evaluateOwn(
  { measure, period, columns }: MeasureInPeriod,
  authority: string,
  moment: Moment,
  register: AuthorityRegister,
): Evaluated | null {
  const inputs = columns.map((column) => resolveInput(column, authority, moment, register));
  const used = new Set<number>();
  const indexOf = (wanted: ColumnFormula) =>
    columns.findIndex(({ column }) => sameColumn(column, wanted));
  const resolve = (column: ColumnFormula): ResolvedInput | null => {
    const at = indexOf(column);
    used.add(at);
    return inputs[at] ?? null;
  };
  const isHeld = (column: ColumnFormula) => (inputs[indexOf(column)] ?? null) !== null;

  const result =
    measure.unit.quantity === 'category'
      ? categoryOf(columns, resolve)
      : numberOf({ ...measure, value: heldChoices(measure.value, isHeld) }, resolve);
  const { asPublished, marks: marksOfFormula, ...figures } = result;
  // Whoever did not exist has no row; nor has what no file holds.
  if (result.state === 'did-not-exist') return null;

  const behind = inputs.map((input, at) => (used.has(at) ? input : null));
  const resolved = behind.filter((input) => input !== null);
  const vintages = resolved.flatMap(({ evidence }) => evidence.map(({ vintage }) => vintage));
  const release = latestRelease(vintages);
  if (release === null) return null;
  const marks =
    result.state === 'value'
      ? joinMarks(
          ...resolved.map(({ figure }) => figure.marks),
          marksOfFormula,
          resolved.some(({ rebuilt }) => rebuilt) ? ['rebuilt'] : [],
        )
      : [];
  return {
    observation: { authority, period, release, ...figures, marks, cells: cellBlocks(behind) },
    asPublished,
    vintages,
  };
}

type Result = Pick<
  EvaluatedObservation,
  'value' | 'category' | 'state' | 'lower' | 'upper' | 'numerator' | 'denominator'
> & { readonly marks: readonly Mark[]; readonly asPublished: boolean };

type Resolve = (column: ColumnFormula) => ResolvedInput | null;

function numberOf(measure: Measure, resolve: Resolve): Result {
  const lookup = (column: ColumnFormula): Input => {
    const { state = 'did-not-exist', value = null } = resolve(column)?.figure ?? {};
    if (state !== 'value') return { state };
    return value === null ? { state: 'not-available' } : { state, value };
  };
  const { interval } = measure;
  const result = evaluateMeasure(measure, lookup);
  const hasInterval = interval !== undefined && result.state === 'value';
  return {
    ...result,
    asPublished: isTakenAsPublished(measure.value, lookup),
    category: null,
    lower: hasInterval ? (resolve(interval.lower)?.figure.value ?? null) : null,
    upper: hasInterval ? (resolve(interval.upper)?.figure.value ?? null) : null,
  };
}

/** The class that the first of the measure's columns with one holds. */
function categoryOf(columns: readonly AlignedColumn[], resolve: Resolve): Result {
  const inputs = columns.map(({ column }) => resolve(column));
  const { figure } = inputs.find((input) => input?.figure.state === 'value') ?? inputs.at(-1) ?? {};
  return {
    value: null,
    category: figure?.text ?? null,
    state: figure?.state ?? 'did-not-exist',
    asPublished: true,
    marks: [],
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
  };
}

/** By a rule of weighted means: the parts' values, each weighing as much as its weight column says. */
function weightedMean(
  target: MeasureInPeriod,
  authority: string,
  moment: Moment,
  register: AuthorityRegister,
): Evaluated | null {
  const { measure, period } = target;
  const { merged } = measure;
  const weightColumn = target.weight;
  if (merged.rule !== 'weighted-mean' || weightColumn === null) return null;
  const parts = partsOf(authority, period, merged.parts, register).map(({ code }) => ({
    own: evaluateOwn(target, code, moment, register),
    weight: resolveInput(weightColumn, code, moment, register),
  }));
  let total = 0;
  let weights = 0;
  const vintages: Vintage[] = [];
  for (const { own, weight } of parts) {
    const value = own?.observation.value ?? null;
    const share = weight?.figure.value ?? null;
    if (value === null || share === null) return null;
    total += value * share;
    weights += share;
    vintages.push(
      ...(own?.vintages ?? []),
      ...(weight?.evidence.map(({ vintage }) => vintage) ?? []),
    );
  }
  const release = latestRelease(vintages);
  if (release === null || weights <= 0) return null;
  const observations = parts.flatMap(({ own }) => (own === null ? [] : [own.observation]));
  return {
    observation: {
      authority,
      period,
      release,
      value: total / weights,
      category: null,
      state: 'value',
      marks: joinMarks(...observations.map(({ marks }) => marks), ['rebuilt']),
      lower: null,
      upper: null,
      numerator: null,
      denominator: null,
      cells: observations.flatMap(({ cells }) => cells),
    },
    asPublished: false,
    vintages,
  };
}

/** One block for each authority whose figures were taken, in the order in which they come up. */
function cellBlocks(inputs: readonly (ResolvedInput | null)[]): CellBlock[] {
  const authorities = new Set(
    inputs.flatMap((input) => input?.evidence.map(({ authority }) => authority) ?? []),
  );
  return [...authorities].map((authority) =>
    inputs.map((input) => {
      const vintage = input?.evidence.find((entry) => entry.authority === authority)?.vintage;
      return vintage === undefined ? null : cellOf(vintage);
    }),
  );
}

function cellOf({ release, figure: { source } }: Vintage): EvaluatedCell | null {
  return source === null ? null : { release: release.id, ...source };
}

function latestRelease(vintages: readonly Vintage[]): ReleaseInOrder | null {
  return vintages.reduce<ReleaseInOrder | null>(
    (latest, { release }) => (latest === null || release.order > latest.order ? release : latest),
    null,
  );
}
