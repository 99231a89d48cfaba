// A break is shown where the series is: outside of it, nobody would see it.
import { fault, type Check } from '../check';
import { periodsHeld } from '../series';
import { comparePeriods, kindOfPeriod } from '../../model/period';

export const breaks: Check = {
  code: 'BREAK_OUTSIDE_SERIES',
  holds:
    'A break lies at a period for which releases hold the series, no later than the last of them.',
  remedy: 'Correct the period of the break, or take it out.',
  find: (declared) =>
    declared.measures.flatMap(({ kind, measure }) => {
      const held = periodsHeld(measure, declared)?.possible;
      const first = held?.[0];
      const last = held?.at(-1);
      if (first === undefined || last === undefined) return [];
      return measure.breaks.flatMap(({ at }, index) =>
        kindOfPeriod(at) !== measure.period ||
        (comparePeriods(first, at) <= 0 && comparePeriods(at, last) <= 0)
          ? []
          : [
              fault(kind, measure, `breaks[${index}].at`, {
                found: at,
                expected: `a period from ${first} to ${last}`,
              }),
            ],
      );
    }),
};
