import { defineCheck } from '../check';
import type { Finding } from '../finding';
import { inEachHistory } from '../in-each-history';
import { subjectIn, type StatedColumn } from '../publication-figures';

/** Whole square kilometres, once rounded up and once down. */
const roundings = 1;

export const areaChanged = defineCheck({
  code: 'AREA_CHANGED',
  group: 'time',
  severity: 'warning',
  on: 'publication',
  protects: 'Figures per square kilometre rest on land that did not grow by a slip of the pen.',
  cause: 'The land of an authority is larger or smaller than in the period before.',
  remedy:
    'Look at the cell, and for a change of boundary; accept what is so in `exceptions` of the release.',
  run: (figures) =>
    inEachHistory(figures, (periods) =>
      periods[0]?.declared.unit.quantity === 'area' ? changesIn(periods) : [],
    ),
});

function changesIn(periods: readonly StatedColumn[]): Finding[] {
  return periods.flatMap((stated, index) => {
    const before = periods[index - 1];
    return [...stated.numbers].flatMap(([authority, { value }]) => {
      const earlier = before?.numbers.get(authority)?.value ?? value;
      if (Math.abs(value - earlier) <= roundings) return [];
      return {
        subject: subjectIn(stated, authority),
        found: `${value} in "${stated.column}" for ${authority} in ${stated.period}, after ${earlier}`,
        expected: 'the same area, but for its rounding',
      };
    });
  });
}
