// Evaluates a measure for one authority and period with what was published by one moment.
import {
  evaluateMeasure,
  type ColumnFormula,
  type Input,
  type Mark,
  type Measure,
} from '@oflog/metrics-core';

import { joinMarks } from '../facts/fact';
import type { ReleaseInOrder, Vintage } from '../facts/fact-index';
import type { CellBlock, EvaluatedCell, EvaluatedObservation } from './evaluated';
import type { HeldFigures } from './held-figures';
import type { MeasureInPeriod } from './measure-in-period';
import { resolveInput, type Moment, type ResolvedInput } from './resolve-input';
import { isTakenAsPublished } from './taken-as-published';

export interface Evaluated {
  readonly observation: EvaluatedObservation;
  /** Whether the value stands in a file as it is. */
  readonly asPublished: boolean;
  /** The figures that it rests on: two evaluations that rest on the same are the same. */
  readonly vintages: readonly Vintage[];
}

/** Null where the measure is not held there: not all of its inputs were published by then. */
export function evaluateAt(
  target: MeasureInPeriod,
  held: HeldFigures,
  moment: Moment,
): Evaluated | null {
  return evaluateOwn(target, held, moment) ?? weightedMean(target, held, moment);
}

function evaluateOwn(
  { measure, period, indexOf, whereHeld }: MeasureInPeriod,
  { authority, columns }: HeldFigures,
  moment: Moment,
): Evaluated | null {
  const inputs = columns.map((column) => resolveInput(column, moment));
  /** Of the inputs those that the value rests on. */
  const behind = inputs.map((): ResolvedInput | null => null);
  const resolve = (column: ColumnFormula): ResolvedInput | null => {
    const at = indexOf(column);
    const input = inputs[at] ?? null;
    if (input !== null) behind[at] = input;
    return input;
  };

  const result =
    measure.unit.quantity === 'category'
      ? categoryOf(
          columns.map(({ column }) => column),
          resolve,
        )
      : numberOf(whereHeld(inputs.map((input) => input !== null)), resolve);
  const { asPublished, figures } = result;
  // Whoever did not exist has no row; nor has what no file holds.
  if (figures.state === 'did-not-exist') return null;

  const vintages: Vintage[] = [];
  const authorities: string[] = [];
  const marksBehind: (readonly Mark[])[] = [];
  for (const input of behind) {
    if (input === null) continue;
    for (const { authority: whose, vintage } of input.evidence) {
      vintages.push(vintage);
      if (!authorities.includes(whose)) authorities.push(whose);
    }
    marksBehind.push(input.figure.marks);
    if (input.rebuilt) marksBehind.push(['rebuilt']);
  }
  const release = latestRelease(vintages);
  if (release === null) return null;
  const marks = figures.state === 'value' ? joinMarks(...marksBehind, result.marks) : [];
  const cells = authorities.map((whose) => cellBlock(behind, whose));
  return {
    observation: { authority, period, release, ...figures, marks, cells },
    asPublished,
    vintages,
  };
}

interface Result {
  readonly figures: Pick<
    EvaluatedObservation,
    'value' | 'category' | 'state' | 'lower' | 'upper' | 'numerator' | 'denominator'
  >;
  readonly marks: readonly Mark[];
  readonly asPublished: boolean;
}

type Resolve = (column: ColumnFormula) => ResolvedInput | null;

function numberOf(measure: Measure, resolve: Resolve): Result {
  const lookup = (column: ColumnFormula): Input => {
    const { state = 'did-not-exist', value = null } = resolve(column)?.figure ?? {};
    if (state !== 'value') return { state };
    return value === null ? { state: 'not-available' } : { state, value };
  };
  const { interval } = measure;
  const { marks, ...evaluated } = evaluateMeasure(measure, lookup);
  const hasInterval = interval !== undefined && evaluated.state === 'value';
  return {
    figures: {
      ...evaluated,
      category: null,
      lower: hasInterval ? (resolve(interval.lower)?.figure.value ?? null) : null,
      upper: hasInterval ? (resolve(interval.upper)?.figure.value ?? null) : null,
    },
    marks,
    asPublished: isTakenAsPublished(measure.value, lookup),
  };
}

/** The class that the first of the measure's columns with one holds. */
function categoryOf(columns: readonly ColumnFormula[], resolve: Resolve): Result {
  const inputs = columns.map(resolve);
  const { figure } = inputs.find((input) => input?.figure.state === 'value') ?? inputs.at(-1) ?? {};
  return {
    figures: {
      value: null,
      category: figure?.text ?? null,
      state: figure?.state ?? 'did-not-exist',
      lower: null,
      upper: null,
      numerator: null,
      denominator: null,
    },
    marks: [],
    asPublished: true,
  };
}

/** By a rule of weighted means: the parts' values, each weighing as much as its weight column says. */
function weightedMean(
  target: MeasureInPeriod,
  { authority, parts: heldParts }: HeldFigures,
  moment: Moment,
): Evaluated | null {
  if (heldParts === null) return null;
  const { period } = target;
  const parts = heldParts.map(({ figures, weight }) => ({
    own: evaluateOwn(target, figures, moment),
    weight: resolveInput(weight, moment),
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

/** The cells of one of the authorities whose figures were taken. */
function cellBlock(inputs: readonly (ResolvedInput | null)[], authority: string): CellBlock {
  return inputs.map((input) => {
    const vintage = input?.evidence.find((from) => from.authority === authority)?.vintage;
    return vintage === undefined ? null : cellOf(vintage);
  });
}

function cellOf({ release, figure: { source } }: Vintage): EvaluatedCell | null {
  return source === null ? null : { release: release.id, sheet: source.sheet, ref: source.ref };
}

function latestRelease(vintages: readonly Vintage[]): ReleaseInOrder | null {
  return vintages.reduce<ReleaseInOrder | null>(
    (latest, { release }) => (latest === null || release.order > latest.order ? release : latest),
    null,
  );
}
