import { median } from '@oflog/metrics-core';

import { defineCheck } from '../check';
import { inEachHistoryAndControl } from '../in-each-history';
import { subjectIn, type StatedColumn } from '../publication-figures';

/** A column whose median figure grows or shrinks so many times was read in another unit. */
const tooManyTimes = 5;
const enoughNumbers = 10;

export const levelShifted = defineCheck({
  code: 'LEVEL_SHIFTED',
  group: 'time',
  severity: 'error',
  on: 'publication',
  protects: 'A year in pounds among years in thousands of pounds is not published.',
  cause:
    'Half of the authorities or more have many times, or a small part of, their figure of the period before.',
  remedy:
    'Compare the units of the two files and correct `power` in the layout; accept a change that is real in `exceptions` of the release.',
  run: (figures) =>
    inEachHistoryAndControl(figures, (periods) =>
      periods.flatMap((stated, index) => {
        const before = periods[index - 1];
        const times = before === undefined ? null : medianGrowth(before, stated);
        if (times === null || (times < tooManyTimes && times > 1 / tooManyTimes)) return [];
        return {
          subject: subjectIn(stated),
          found: `${times.toPrecision(3)} times the figures of ${before?.period ?? ''} in "${stated.column}" in ${stated.period}, in the middle of all authorities`,
          expected: `less than ${tooManyTimes} times, and more than a fifth`,
        };
      }),
    ),
});

/** The median of how many times its earlier figure each authority has; null where few can be told. */
function medianGrowth(before: StatedColumn, after: StatedColumn): number | null {
  const times = [...after.numbers].flatMap(([authority, { value }]) => {
    const earlier = before.numbers.get(authority)?.value ?? 0;
    return earlier === 0 || value === 0 ? [] : [Math.abs(value / earlier)];
  });
  return times.length < enoughNumbers ? null : median(times);
}
