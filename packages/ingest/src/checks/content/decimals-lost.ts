import { defineCheck } from '../check';
import { decimalsOf } from '../decimals';
import { subjectIn, type StatedColumn } from '../publication-figures';

const enoughNumbers = 20;

export const decimalsLost = defineCheck({
  code: 'PRECISION_LOST',
  group: 'content',
  severity: 'warning',
  on: 'publication',
  protects: 'Figures that were rounded on the way are not taken for the published ones.',
  cause:
    'The numbers of a column are whole in one release, and have decimals in the releases before and after.',
  remedy:
    'Look whether the file shows rounded figures, and whether another sheet or file of the publication has them in full.',
  run: ({ series }) =>
    series.flatMap((periods) => {
      const withEnough = periods.filter(({ numbers }) => numbers.size >= enoughNumbers);
      return withEnough.flatMap((stated, index) => {
        const around = [withEnough[index - 1], withEnough[index + 1]].filter(
          (other) => other !== undefined,
        );
        if (around.length === 0 || wholes(stated) < 100) return [];
        if (around.some((other) => wholes(other) > 50)) return [];
        return {
          subject: subjectIn(stated),
          found: `whole numbers alone in "${stated.column}" in ${stated.period}`,
          expected: `decimals, as in ${around.map(({ period }) => period).join(' and ')}`,
        };
      });
    }),
});

/** In per cent of its numbers. */
function wholes({ numbers }: StatedColumn): number {
  const whole = [...numbers.values()].filter(({ value }) => decimalsOf(value) === 0);
  return (whole.length * 100) / numbers.size;
}
