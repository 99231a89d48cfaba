// Leaves of each `first-of` in a formula the one choice that gave the value.
import { columnsOf, type ColumnFormula, type Formula } from '@oflog/metrics-core';

export function choiceTaken(
  formula: Formula,
  hasValue: (column: ColumnFormula) => boolean,
): Formula {
  const taken = (inner: Formula) => choiceTaken(inner, hasValue);
  switch (formula.kind) {
    case 'column':
      return formula;
    case 'sum':
      return { ...formula, terms: formula.terms.map(taken) };
    case 'difference':
      return {
        ...formula,
        minuend: taken(formula.minuend),
        subtrahend: taken(formula.subtrahend),
      };
    case 'percent':
    case 'per':
      return {
        ...formula,
        numerator: taken(formula.numerator),
        denominator: taken(formula.denominator),
      };
    case 'scale':
    case 'at-least':
      return { ...formula, value: taken(formula.value) };
    case 'first-of': {
      const first = formula.choices.find((choice) => columnsOf(choice).every(hasValue));
      return first === undefined ? formula : taken(first);
    }
  }
}
