// Which published columns a measure reads, in one fixed order.
import type { ColumnFormula, Formula } from '../model/formula';
import type { Measure } from '../model/measure';

/** The columns of a formula in reading order, each once. */
export function columnsOf(formula: Formula): ColumnFormula[] {
  return distinct(leaves(formula));
}

/**
 * Every column that a measure reads, each once: of its formula, then of its condition, numerator,
 * denominator and interval. The `cells` of an observation are in this order.
 */
export function inputColumns(measure: Measure): ColumnFormula[] {
  return distinct([
    ...leaves(measure.value),
    ...(measure.definedWhen ? leaves(measure.definedWhen.value) : []),
    ...[
      measure.numerator,
      measure.denominator,
      measure.interval?.lower,
      measure.interval?.upper,
    ].filter((column) => column !== undefined),
  ]);
}

/** Whether two column references read the same column of the same period. */
export function sameColumn(a: ColumnFormula, b: ColumnFormula): boolean {
  return a.publication === b.publication && a.column === b.column && a.alignment === b.alignment;
}

function leaves(formula: Formula): ColumnFormula[] {
  switch (formula.kind) {
    case 'column':
      return [formula];
    case 'sum':
      return formula.terms.flatMap(leaves);
    case 'difference':
      return [...leaves(formula.minuend), ...leaves(formula.subtrahend)];
    case 'percent':
    case 'per':
      return [...leaves(formula.numerator), ...leaves(formula.denominator)];
    case 'scale':
    case 'at-least':
      return leaves(formula.value);
    case 'first-of':
      return formula.choices.flatMap(leaves);
  }
}

function distinct(columns: ColumnFormula[]): ColumnFormula[] {
  return columns.filter(
    (column, index) => columns.findIndex((other) => sameColumn(other, column)) === index,
  );
}
