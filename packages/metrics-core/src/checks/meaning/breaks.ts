// A break parts what came before from what came after: both must be held.
import { fault, type Check } from '../check';
import { periodsHeld } from '../series';
import { comparePeriods, kindOfPeriod } from '../../model/period';

export const breaks: Check = {
  code: 'BREAK_OUTSIDE_SERIES',
  holds: 'A break of a series lies after the first period held and not after the last.',
  remedy: 'Correct the period of the break, or take it out.',
  find: (declared) =>
    declared.measures.flatMap(({ kind, measure }) => {
      const held = periodsHeld(measure, declared);
      const first = held?.[0];
      const last = held?.at(-1);
      if (first === undefined || last === undefined) return [];
      return measure.breaks.flatMap(({ at }, index) =>
        kindOfPeriod(at) !== measure.period ||
        (comparePeriods(first, at) < 0 && comparePeriods(at, last) <= 0)
          ? []
          : [
              fault(kind, measure, `breaks[${index}].at`, {
                found: at,
                expected: `a period after ${first} and no later than ${last}`,
              }),
            ],
      );
    }),
};
