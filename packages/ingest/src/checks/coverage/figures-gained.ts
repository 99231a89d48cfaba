import { defineCheck } from '../check';
import { subjectIn } from '../publication-figures';

/** In per cent of the authorities with a number before or after. */
const tooMany = 110;
const enoughNumbers = 10;

export const figuresGained = defineCheck({
  code: 'COVERAGE_FIGURES_GAINED',
  group: 'coverage',
  severity: 'warning',
  on: 'publication',
  protects: 'Missing figures that were filled with something else for one period are looked at.',
  cause: 'Far more authorities have a number in a column than in the periods before and after.',
  remedy:
    'Look whether a zero or another number stands where other files have a marker; accept what the publisher explains in `exceptions` of the release.',
  run: ({ series }) =>
    series.flatMap((periods) =>
      periods.flatMap((stated, index) => {
        const before = periods[index - 1]?.numbers.size ?? Infinity;
        const after = periods[index + 1]?.numbers.size ?? Infinity;
        const most = Math.max(before, after);
        if (stated.numbers.size < enoughNumbers || stated.numbers.size * 100 <= most * tooMany) {
          return [];
        }
        return {
          subject: subjectIn(stated),
          found: `numbers of ${stated.numbers.size} authorities in "${stated.column}" in ${stated.period}, of ${before} before and ${after} after`,
          expected: `at most ${tooMany} % of them`,
        };
      }),
    ),
});
