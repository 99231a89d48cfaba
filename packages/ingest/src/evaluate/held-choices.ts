// Leaves out of a formula the choices whose columns hold nothing for the authority and period, so that
// `first-of` gives the state of the last choice there is, not of one that was never published.
import { columnsOf, type ColumnFormula, type Formula } from '@oflog/metrics-core';

export function heldChoices(formula: Formula, isHeld: (column: ColumnFormula) => boolean): Formula {
  const pruned = (inner: Formula) => heldChoices(inner, isHeld);
  switch (formula.kind) {
    case 'column':
      return formula;
    case 'sum':
      return { ...formula, terms: formula.terms.map(pruned) };
    case 'difference':
      return {
        ...formula,
        minuend: pruned(formula.minuend),
        subtrahend: pruned(formula.subtrahend),
      };
    case 'percent':
    case 'per':
      return {
        ...formula,
        numerator: pruned(formula.numerator),
        denominator: pruned(formula.denominator),
      };
    case 'scale':
    case 'at-least':
      return { ...formula, value: pruned(formula.value) };
    case 'first-of': {
      const choices = formula.choices
        .map(pruned)
        .filter((choice) => columnsOf(choice).every(isHeld));
      return { ...formula, choices: choices.length > 0 ? choices : formula.choices };
    }
  }
}
