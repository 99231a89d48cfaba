// Sums and shares of unlike units mean nothing: pounds are not added to people, nor divided by
// thousands of pounds.
import { fault, type Check } from '../check';
import { formulasIn } from '../column-uses';
import { measuredIn, unlike } from '../dimensions';
import type { Formula } from '../../model/formula';

export const formulaUnits: Check = {
  code: 'FORMULA_UNITS_MIXED',
  holds: 'What a formula adds, subtracts or takes as a share is of one unit and scale.',
  remedy: 'Correct the columns, or bring one side to the unit of the other with scale.',
  find: (declared) =>
    declared.measures.flatMap(({ kind, measure }) =>
      formulasIn(measure.value, 'value').flatMap(({ formula, field }) => {
        const [first, ...others] = comparedBy(formula).map((part) => measuredIn(part, declared));
        const other = others.find((one) => first && one && unlike(first, one));
        return first && other
          ? [
              fault(kind, measure, field, {
                found: `${first.words} beside ${other.words}`,
                expected: 'parts of one unit and scale',
              }),
            ]
          : [];
      }),
    ),
};

/** The parts of a formula that must be of one unit. */
function comparedBy(formula: Formula): Formula[] {
  switch (formula.kind) {
    case 'sum':
      return formula.terms;
    case 'first-of':
      return formula.choices;
    case 'difference':
      return [formula.minuend, formula.subtrahend];
    case 'percent':
      return [formula.numerator, formula.denominator];
    default:
      return [];
  }
}
