// The numbers behind a figure: what its formula was given, and what came of it before rounding.
import { formatNumberUpTo } from '../format/screen';
import type { Formula } from '../model/formula';

/** As an observation states them. */
export interface StatedNumbers {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** A figure with the numbers behind it. */
export interface FigureNumbers extends StatedNumbers {
  /** As many as the figure is shown with. */
  decimals: number;
}

type Ratio = Extract<Formula, { kind: 'percent' | 'per' }>;

/** The division that gave a figure, and its result before any floor. */
export interface Division {
  ratio: Ratio;
  gives: number;
}

/**
 * `185,785 ÷ 412,040 × 100 = 45.0891`, with at most four decimals; for a figure taken as
 * published what it was before rounding, and the parts published beside it. Null where there is
 * nothing to tell: no figure, or one that stands there as it is.
 */
export function arithmeticOf(formula: Formula, numbers: FigureNumbers): string | null {
  const { value, numerator, denominator, decimals } = numbers;
  if (value === null) return null;
  const shown = Math.max(decimals, 4);
  const result = formatNumberUpTo(value, shown);
  if (numerator !== null && denominator !== null) {
    const division = `${exact(numerator)} ÷ ${exact(denominator)}`;
    const worked = divisionOf(formula, numbers);
    if (worked === null) {
      return [...beforeRounding(value, decimals, shown), `Published beside ${division}`].join('. ');
    }
    const equation = `${division}${timesBase(worked.ratio)} = ${formatNumberUpTo(worked.gives, shown)}`;
    return nearly(worked.gives, value) ? equation : `${equation}, raised to ${result}`;
  }
  return beforeRounding(value, decimals, shown)[0] ?? null;
}

/**
 * Which of the divisions that a formula may end with gave the figure from its numerator and denominator.
 * Null where none did, as for a figure taken as published, and where one of the numbers is missing.
 */
export function divisionOf(
  formula: Formula,
  { value, numerator, denominator }: StatedNumbers,
): Division | null {
  if (value === null || numerator === null || denominator === null) return null;
  const division = ratiosIn(formula)
    .map((ratio) => ({ ratio, gives: (numerator / denominator) * baseOf(ratio) }))
    .find(({ gives }) => nearly(gives, value) || isRaised(formula, gives, value));
  return division ?? null;
}

/** Said only where rounding changed something that can be seen. */
function beforeRounding(value: number, decimals: number, shown: number): string[] {
  const full = formatNumberUpTo(value, shown);
  return full === formatNumberUpTo(value, decimals) ? [] : [`Before rounding: ${full}`];
}

/** The divisions that a formula may end with, the first choice first. */
function ratiosIn(formula: Formula): Ratio[] {
  switch (formula.kind) {
    case 'percent':
    case 'per':
      return [formula];
    case 'first-of':
      return formula.choices.flatMap(ratiosIn);
    case 'at-least':
      return ratiosIn(formula.value);
    case 'column':
    case 'sum':
    case 'difference':
    case 'scale':
      return [];
  }
}

/** Whether the figure is the floor that a lower result was raised to. */
function isRaised(formula: Formula, gives: number, value: number): boolean {
  return formula.kind === 'at-least' && gives < formula.floor && value === formula.floor;
}

function baseOf(ratio: Ratio): number {
  return ratio.kind === 'percent' ? 100 : ratio.base;
}

function timesBase(ratio: Ratio): string {
  return baseOf(ratio) === 1 ? '' : ` × ${exact(baseOf(ratio))}`;
}

/** The same number but for what floats lose. */
function nearly(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function exact(value: number): string {
  return formatNumberUpTo(value, 6);
}
