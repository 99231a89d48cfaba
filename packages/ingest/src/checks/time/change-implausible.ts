import { firstDay, type PeriodId } from '@oflog/metrics-core';

import type { EvaluatedObservation } from '../../evaluate/evaluated';
import { defineCheck } from '../check';
import { stepKey } from '../median-steps';
import { subjectOf } from '../measure-figures';
import { isBeyond, spanInWords } from '../span';

export const changeImplausible = defineCheck({
  code: 'CHANGE_IMPLAUSIBLE',
  group: 'time',
  severity: 'warning',
  on: 'measure',
  protects: 'A jump from one period to the next is looked at before it is believed.',
  cause: 'A figure moved further from one period to the next than its measure declares plausible.',
  remedy:
    'Look at the cells of both periods. Accept a jump that is real in `exceptions` of the release, with its reason.',
  run: ({ measure, series, steps }) => {
    const span = measure.plausible?.change;
    if (span === undefined) return [];
    // Where all moved together it is not this authority that jumped.
    const together = new Set(steps.filter(({ from, to }) => isBeyond(span, from, to)).map(stepKey));
    return [...series.values()].flatMap((rows) =>
      rows.flatMap((row, index) => {
        const before = rows[index - 1];
        if (before === undefined || before.value === null || row.value === null) return [];
        if (!isBeyond(span, before.value, row.value) || !isNextTo(before, row)) return [];
        if (together.has(stepKey({ before: before.period, after: row.period }))) return [];
        return {
          subject: subjectOf(measure, row),
          found: `${row.value} for ${row.authority} in ${row.period}, after ${before.value} in ${before.period}`,
          expected: `a change of at most ${spanInWords(span)}`,
        };
      }),
    );
  },
});

/**
 * Whether one is plausibly like the other: not over a gap or a break, nor where a figure is rebuilt,
 * whose parts may be others and are looked at each on its own.
 */
function isNextTo(before: EvaluatedObservation, row: EvaluatedObservation): boolean {
  return (
    yearOf(row.period) - yearOf(before.period) <= 2 &&
    !row.marks.includes('break') &&
    ![before, row].some(({ marks }) => marks.includes('rebuilt'))
  );
}

function yearOf(period: PeriodId): number {
  return Number(firstDay(period).slice(0, 4));
}
