import { defineCheck } from '../check';
import { subjectIn } from '../publication-figures';

/** In per cent of the authorities with a number before or after. */
const tooFew = 90;
const enoughNumbers = 10;

export const figuresLost = defineCheck({
  code: 'COVERAGE_FIGURES_LOST',
  group: 'coverage',
  severity: 'warning',
  on: 'publication',
  protects: 'A period in which many authorities suddenly have no figure is looked at.',
  cause: 'Far fewer authorities have a number in a column than in the periods before and after.',
  remedy:
    'Look at the markers and empty cells of the column; accept what the publisher explains in `exceptions` of the release.',
  run: ({ series }) =>
    series.flatMap((periods) =>
      periods.flatMap((stated, index) => {
        const before = periods[index - 1]?.numbers.size ?? 0;
        const after = periods[index + 1]?.numbers.size ?? 0;
        const least = Math.min(before, after);
        if (least < enoughNumbers || stated.numbers.size * 100 >= least * tooFew) return [];
        return {
          subject: subjectIn(stated),
          found: `numbers of ${stated.numbers.size} authorities in "${stated.column}" in ${stated.period}, of ${before} before and ${after} after`,
          expected: `at least ${tooFew} % of them`,
        };
      }),
    ),
});
