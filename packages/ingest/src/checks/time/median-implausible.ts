import { defineCheck } from '../check';
import { isBeyond, spanInWords } from '../span';

export const medianImplausible = defineCheck({
  code: 'MEDIAN_IMPLAUSIBLE',
  group: 'time',
  severity: 'error',
  on: 'measure',
  protects:
    'A year in another unit, or of another definition, is not drawn as a leap of the country.',
  cause:
    'The median of all authorities moved further from one period to the next than one authority plausibly does.',
  remedy:
    'Compare the units and definitions of both periods. Declare a real change of definition in `breaks` of the measure.',
  run: ({ measure, steps }) => {
    const span = measure.plausible?.change;
    if (span === undefined) return [];
    const breaks = new Set(measure.breaks.map(({ at }) => at));
    return steps
      .filter(({ from, to, after }) => isBeyond(span, from, to) && !breaks.has(after))
      .map(({ before, after, from, to }) => ({
        subject: { measure: measure.id, period: after },
        found: `a median of ${to} in ${after}, after ${from} in ${before}`,
        expected: `a change of at most ${spanInWords(span)}`,
      }));
  },
});
