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
import type { ReleaseInOrder, Vintage } from '../facts/fact-index';
import type { CellBlock, EvaluatedCell, EvaluatedObservation } from './evaluated';
import { heldChoices } from './held-choices';
import {
  partsOf,
  resolveInput,
  type Moment,
  type ResolvedInput,
  type Sources,
} from './resolve-input';

export interface Evaluated {
  readonly observation: EvaluatedObservation;
  /** The figures that it rests on: two evaluations that rest on the same are the same. */
  readonly vintages: readonly Vintage[];
}

/** Null where the measure is not held there: not all of its inputs were published by then. */
export function evaluateAt(
  measure: Measure,
  authority: string,
  period: PeriodId,
  moment: Moment,
  sources: Sources,
): Evaluated | null {
  return (
    evaluateOwn(measure, authority, period, moment, sources) ??
    weightedMean(measure, authority, period, moment, sources)
  );
}

function evaluateOwn(
  measure: Measure,
  authority: string,
  period: PeriodId,
  moment: Moment,
  sources: Sources,
): Evaluated | null {
  const columns = inputColumns(measure);
  const inputs = columns.map((column) =>
    resolveInput(column, authority, period, moment, measure.merged, sources),
  );
  const used = new Set<number>();
  const resolve = (column: ColumnFormula): ResolvedInput | null => {
    const at = columns.findIndex((other) => sameColumn(other, column));
    used.add(at);
    return inputs[at] ?? null;
  };
  const isHeld = (column: ColumnFormula) =>
    inputs[columns.findIndex((other) => sameColumn(other, column))] != null;

  const result =
    measure.unit.quantity === 'category'
      ? categoryOf(measure, resolve)
      : numberOf({ ...measure, value: heldChoices(measure.value, isHeld) }, resolve);
  // Whoever did not exist has no row; nor has what no file holds.
  if (result.state === 'did-not-exist') return null;

  const behind = columns.map((_, at) => (used.has(at) ? (inputs[at] ?? null) : null));
  const resolved = behind.filter((input) => input !== null);
  const vintages = resolved.flatMap(({ evidence }) => evidence.map(({ vintage }) => vintage));
  const release = latestRelease(vintages);
  if (release === null) return null;
  const marks =
    result.state === 'value'
      ? joinMarks(
          ...resolved.map(({ figure }) => figure.marks),
          result.marks,
          resolved.some(({ rebuilt }) => rebuilt) ? ['rebuilt'] : [],
        )
      : [];
  return {
    observation: { authority, period, release, ...result, marks, cells: cellBlocks(behind) },
    vintages,
  };
}

type Result = Pick<
  EvaluatedObservation,
  'value' | 'category' | 'state' | 'lower' | 'upper' | 'numerator' | 'denominator'
> & { readonly marks: readonly Mark[] };

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
    category: null,
    lower: hasInterval ? (resolve(interval.lower)?.figure.value ?? null) : null,
    upper: hasInterval ? (resolve(interval.upper)?.figure.value ?? null) : null,
  };
}

/** The class that the first of the measure's columns with one holds. */
function categoryOf(measure: Measure, resolve: Resolve): Result {
  const inputs = inputColumns(measure).map(resolve);
  const { figure } = inputs.find((input) => input?.figure.state === 'value') ?? inputs.at(-1) ?? {};
  return {
    value: null,
    category: figure?.text ?? null,
    state: figure?.state ?? 'did-not-exist',
    marks: [],
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
  };
}

/** By a rule of weighted means: the parts' values, each weighing as much as its weight column says. */
function weightedMean(
  measure: Measure,
  authority: string,
  period: PeriodId,
  moment: Moment,
  sources: Sources,
): Evaluated | null {
  const { merged } = measure;
  if (merged.rule !== 'weighted-mean') return null;
  const parts = partsOf(authority, period, merged.parts, sources.register).map(({ code }) => ({
    own: evaluateOwn(measure, code, period, moment, sources),
    weight: resolveInput(merged.weight, code, period, moment, measure.merged, sources),
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
