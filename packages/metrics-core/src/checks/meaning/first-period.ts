// Readers are told from when on there are figures: the releases must give them from then on.
import { fault, type Check } from '../check';
import { periodsHeld } from '../series';
import { kindOfPeriod } from '../../model/period';

export const firstPeriod: Check = {
  code: 'FIRST_PERIOD_WRONG',
  holds:
    'The first period of a measure is the first for which releases hold what its formula needs.',
  remedy: 'Correct firstPeriod, or declare the releases that are missing.',
  find: (declared) =>
    declared.measures.flatMap(({ kind, measure }) => {
      const held = periodsHeld(measure, declared);
      if (held === undefined || kindOfPeriod(measure.firstPeriod) !== measure.period) return [];
      const [first] = held;
      return measure.firstPeriod === first
        ? []
        : [
            fault(kind, measure, 'firstPeriod', {
              found: measure.firstPeriod,
              expected: first ?? 'a period for which releases hold all columns of the formula',
            }),
          ];
    }),
};
