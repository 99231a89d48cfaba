// A formula worked out a second time, step by step as a person would with a calculator.
import type { ColumnFormula, Formula } from '@oflog/metrics-core';

/** Null where a figure that is needed is missing, or a divisor is zero. */
export function workOut(
  formula: Formula,
  figureOf: (column: ColumnFormula) => number | null,
): number | null {
  const result = (part: Formula) => workOut(part, figureOf);
  switch (formula.kind) {
    case 'column':
      return figureOf(formula);
    case 'sum':
      return added(formula.terms.map(result));
    case 'difference': {
      const subtrahend = result(formula.subtrahend);
      return added([result(formula.minuend), subtrahend === null ? null : -subtrahend]);
    }
    case 'percent':
      return divided(result(formula.numerator), result(formula.denominator), 100);
    case 'per':
      return divided(result(formula.numerator), result(formula.denominator), formula.base);
    case 'scale': {
      const value = result(formula.value);
      return value === null ? null : value * 10 ** formula.power;
    }
    case 'first-of':
      return formula.choices.map(result).find((value) => value !== null) ?? null;
    case 'at-least': {
      const value = result(formula.value);
      return value === null ? null : Math.max(value, formula.floor);
    }
  }
}

function added(terms: readonly (number | null)[]): number | null {
  return terms.reduce((sum, term) => (sum === null || term === null ? null : sum + term), 0);
}

function divided(above: number | null, below: number | null, times: number): number | null {
  return above === null || below === null || below === 0 ? null : (above * times) / below;
}
