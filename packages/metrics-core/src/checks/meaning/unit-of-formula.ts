// The unit that readers see must be the one that the formula gives.
import { fault, type Check } from '../check';
import { dimensionOf, measuredIn, type Dimension } from '../dimensions';
import type { Unit } from '../../model/unit';

export const unitOfFormula: Check = {
  code: 'UNIT_DISAGREES',
  holds: 'The unit of a measure is the unit of what its formula gives.',
  remedy:
    'Correct the unit, or the formula: percent gives percentages, scale moves £ thousand to £.',
  find: (declared) =>
    declared.measures.flatMap(({ kind, measure }) => {
      const given = measuredIn(measure.value, declared);
      if (given === undefined || agrees(measure.unit, given)) return [];
      return [
        fault(kind, measure, 'unit', {
          found: `${measure.unit.name} (${measure.unit.quantity})`,
          expected: `the unit of its formula: ${given.words} (${given.quantity})`,
        }),
      ];
    }),
};

function agrees(unit: Unit, given: Dimension): boolean {
  const stated = dimensionOf(unit);
  if (stated.power !== given.power) return false;
  if (given.quantity === 'rate' && given.base !== undefined) {
    return stated.quantity === 'rate' && stated.base === given.base;
  }
  // So many of one thing for one of another is a ratio, and is often called a rate: people per km².
  const isRatio = given.quantity === 'ratio' && given.base === 1;
  return stated.quantity === given.quantity || (isRatio && stated.quantity === 'rate');
}
