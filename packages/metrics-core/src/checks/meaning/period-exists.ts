// A period or day that no calendar has would match nothing, and say nothing about it.
import { fault, type Check } from '../check';
import { daysNamed, periodsNamed } from '../periods-named';
import { isDay, kindOfPeriod } from '../../model/period';
import { textPatterns } from '../../model/text';

export const periodExists: Check = {
  code: 'PERIOD_IMPOSSIBLE',
  holds: 'Days are days of the calendar, and years of two halves end in the year after they start.',
  remedy: 'Correct the period or the day.',
  find: (declared) =>
    [...periodsNamed(declared), ...daysNamed(declared)].flatMap(({ of, field, period }) =>
      isPossible(period)
        ? []
        : [
            fault(of.kind, of, field, {
              found: period === '' ? 'an empty text' : `"${period}"`,
              expected:
                'a period or day that there is: `2022-23`, `AY2022-23`, `2022`, `2022-10-01`',
            }),
          ],
    ),
};

/** Whether there is such a period. */
export function isPossible(period: string): boolean {
  if (!textPatterns.periodId.test(period)) return false;
  switch (kindOfPeriod(period)) {
    case 'calendar-year':
      return true;
    case 'date':
      return isDay(period);
    case 'financial-year':
    case 'academic-year': {
      const [start = '', end = ''] = period.replace('AY', '').split('-');
      return (Number(start) + 1) % 100 === Number(end);
    }
  }
}
