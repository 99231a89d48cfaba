// What a formula gives for one authority and period, from what the published columns hold there.
import { shiftPoint } from '../decimal/decimal';
import type { ColumnFormula, Formula } from '../model/formula';
import type { Measure } from '../model/measure';
import { missingStates, type Mark, type MissingState, type State } from '../model/vocabulary';

/** What a column holds: a number, or the reason for having none. */
export type Input = { state: 'value'; value: number } | { state: MissingState };

/** What a formula gives. `marks` holds `floored` where a value was raised to a floor. */
export type Result =
  { state: 'value'; value: number; marks: Mark[] } | { state: MissingState; marks: Mark[] };

/** Says what a column holds for the authority and period at hand. */
export type Lookup = (column: ColumnFormula) => Input;

/** Value, numerator and denominator of a measure. */
export interface Evaluation {
  state: State;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  marks: Mark[];
}

/**
 * Evaluates a measure: its formula, unless its condition makes it `not-meaningful`. Numerator and
 * denominator are those of the outermost `percent` or `per` of the formula, in the units of their
 * columns, or the declared columns of a value taken as published.
 */
export function evaluateMeasure(measure: Measure, lookup: Lookup): Evaluation {
  const result = evaluate(measure.value, lookup);
  const ratio = outermostRatio(measure.value, lookup);
  const part = (declared: ColumnFormula | undefined, formula: Formula | undefined) =>
    numberOf(declared ? lookup(declared) : formula ? evaluate(formula, lookup) : undefined);
  const parts = {
    numerator: part(measure.numerator, ratio?.numerator),
    denominator: part(measure.denominator, ratio?.denominator),
  };
  const state = stateUnderCondition(measure, result, lookup);
  return state === 'value' && result.state === 'value'
    ? { state, value: result.value, ...parts, marks: result.marks }
    : { state, value: null, ...parts, marks: [] };
}

/** Evaluates a formula. A division by zero is `not-meaningful`. */
export function evaluate(formula: Formula, lookup: Lookup): Result {
  switch (formula.kind) {
    case 'column':
      return { ...lookup(formula), marks: [] };
    case 'sum':
      return combine(formula.terms, lookup, (values) =>
        values.reduce((total, value) => total + value, 0),
      );
    case 'difference':
      return combine([formula.minuend, formula.subtrahend], lookup, ([a = 0, b = 0]) => a - b);
    case 'percent':
      return combine([formula.numerator, formula.denominator], lookup, ([n = 0, d = 0]) =>
        d === 0 ? null : shiftPoint(n / d, 2),
      );
    case 'per':
      return combine([formula.numerator, formula.denominator], lookup, ([n = 0, d = 0]) =>
        d === 0 ? null : timesBase(n / d, formula.base),
      );
    case 'scale':
      return combine([formula.value], lookup, ([value = 0]) => shiftPoint(value, formula.power));
    case 'first-of':
      return firstWithValue(formula.choices, lookup);
    case 'at-least': {
      const result = evaluate(formula.value, lookup);
      return result.state === 'value' && result.value < formula.floor
        ? { state: 'value', value: formula.floor, marks: [...result.marks, 'floored'] }
        : result;
    }
  }
}

/** The state of something whose inputs have these states: the first in the order of the list. */
export function stateOfInputs(states: readonly MissingState[]): MissingState | undefined {
  return missingStates.find((state) => states.includes(state));
}

function combine(
  formulas: readonly Formula[],
  lookup: Lookup,
  calculate: (values: number[]) => number | null,
): Result {
  const values: number[] = [];
  const states: MissingState[] = [];
  const marks: Mark[] = [];
  for (const formula of formulas) {
    const result = evaluate(formula, lookup);
    if (result.state === 'value') values.push(result.value);
    else states.push(result.state);
    marks.push(...result.marks.filter((mark) => !marks.includes(mark)));
  }
  const missing = stateOfInputs(states);
  if (missing !== undefined) return { state: missing, marks: [] };
  const value = calculate(values);
  return value === null ? { state: 'not-meaningful', marks: [] } : { state: 'value', value, marks };
}

function firstWithValue(choices: readonly Formula[], lookup: Lookup): Result {
  let result: Result = { state: 'not-available', marks: [] };
  for (const choice of choices) {
    result = evaluate(choice, lookup);
    if (result.state === 'value') return result;
  }
  return result;
}

// The base is a power of ten in nearly every case, and then only the point moves.
function timesBase(value: number, base: number): number {
  const power = Math.log10(base);
  return Number.isInteger(power) ? shiftPoint(value, power) : value * base;
}

function stateUnderCondition(measure: Measure, result: Result, lookup: Lookup): State {
  if (measure.definedWhen === undefined) return result.state;
  const condition = evaluate(measure.definedWhen.value, lookup);
  const missing = stateOfInputs(
    [result.state, condition.state].filter(
      (state) => state !== 'value' && state !== 'not-meaningful',
    ),
  );
  if (missing !== undefined) return missing;
  return condition.state === 'value' && condition.value > 0 ? result.state : 'not-meaningful';
}

function outermostRatio(
  formula: Formula,
  lookup: Lookup,
): { numerator: Formula; denominator: Formula } | undefined {
  switch (formula.kind) {
    case 'percent':
    case 'per':
      return formula;
    case 'scale':
    case 'at-least':
      return outermostRatio(formula.value, lookup);
    case 'first-of': {
      const used = formula.choices.find((choice) => evaluate(choice, lookup).state === 'value');
      return used && outermostRatio(used, lookup);
    }
    case 'column':
    case 'sum':
    case 'difference':
      return undefined;
  }
}

function numberOf(input: Input | undefined): number | null {
  return input?.state === 'value' ? input.value : null;
}
