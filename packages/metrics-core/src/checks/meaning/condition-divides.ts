// A condition under which there is a figure guards a division: on anything else it hides figures.
import { formulasIn, usesIn } from '../column-uses';
import { fault, type Check } from '../check';
import { sameColumn } from '../../formula/input-columns';
import type { ColumnFormula } from '../../model/formula';
import type { Measure } from '../../model/measure';

export const conditionDivides: Check = {
  code: 'CONDITION_NOT_OF_DIVISOR',
  holds: 'What must be positive for there to be a figure is what the figure is divided by.',
  remedy: 'Make the condition about the denominator of the formula, or take it out.',
  find: ({ measures }) =>
    measures.flatMap(({ kind, measure }) => {
      if (measure.definedWhen === undefined) return [];
      const divisors = divisorsOf(measure);
      return usesIn(measure.definedWhen.value, 'definedWhen.value')
        .filter(({ column }) => !divisors.some((divisor) => sameColumn(divisor, column)))
        .map(({ field, column }) =>
          fault(kind, measure, field, {
            found: `${column.column}, by which nothing is divided`,
            expected:
              divisors.length === 0
                ? 'no condition, since nothing is divided'
                : `columns of the denominator: ${divisors.map((divisor) => divisor.column).join(', ')}`,
          }),
        );
    }),
};

function divisorsOf({ value, denominator }: Measure): ColumnFormula[] {
  const inFormula = formulasIn(value, 'value').flatMap(({ formula }) =>
    formula.kind === 'percent' || formula.kind === 'per'
      ? usesIn(formula.denominator, 'denominator').map(({ column }) => column)
      : [],
  );
  return denominator === undefined ? inFormula : [...inFormula, denominator];
}
