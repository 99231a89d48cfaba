// Readers are told from when on there are figures: the releases must give them from then on.
import { fault, type Check } from '../check';
import { periodsHeld, type HeldPeriods } from '../series';
import { kindOfPeriod } from '../../model/period';
import type { PeriodId } from '../../model/text';

export const firstPeriod: Check = {
  code: 'FIRST_PERIOD_WRONG',
  holds:
    'The first period of a measure is one that releases can give, and none that they surely give is earlier.',
  remedy: 'Correct firstPeriod, or declare the releases that are missing.',
  find: (declared) =>
    declared.measures.flatMap(({ kind, measure }) => {
      const held = periodsHeld(measure, declared);
      if (held === undefined || kindOfPeriod(measure.firstPeriod) !== measure.period) return [];
      const mayBeFirst = firstPeriods(held);
      return mayBeFirst.includes(measure.firstPeriod)
        ? []
        : [
            fault(kind, measure, 'firstPeriod', {
              found: measure.firstPeriod,
              expected:
                mayBeFirst.length === 0
                  ? 'a period for which releases hold all columns of the formula'
                  : `a period that releases give first: ${mayBeFirst.join(', ')}`,
            }),
          ];
    }),
};

// Where a column of the file says the period, the figures may begin later than the file.
function firstPeriods({ possible, sure }: HeldPeriods): PeriodId[] {
  const [firstSure] = sure;
  return firstSure === undefined ? possible : possible.slice(0, possible.indexOf(firstSure) + 1);
}
