// Whether a value stands in the file as it is, or is worked out from several figures.
import { evaluate, type Formula, type Lookup } from '@oflog/metrics-core';

/** A change of scale, or a floor, does not make a published figure another one. */
export function isTakenAsPublished(formula: Formula, lookup: Lookup): boolean {
  switch (formula.kind) {
    case 'column':
      return true;
    case 'scale':
    case 'at-least':
      return isTakenAsPublished(formula.value, lookup);
    case 'first-of': {
      const taken = formula.choices.find((choice) => evaluate(choice, lookup).state === 'value');
      return taken !== undefined && isTakenAsPublished(taken, lookup);
    }
    case 'sum':
    case 'difference':
    case 'percent':
    case 'per':
      return false;
  }
}
