import { defineCheck } from '../check';
import type { Finding } from '../finding';
import { subjectIn, type StatedColumn } from '../publication-figures';

/** No figure is out of line that grew or shrank less than so many times. */
const timesAtLeast = 5;
/** Nor one of a column where others moved half as far, measured in powers. */
const aheadOfOthers = 2;
const enoughSteps = 20;

export const figureOutOfLine = defineCheck({
  code: 'FIGURE_OUT_OF_LINE',
  group: 'time',
  severity: 'warning',
  on: 'publication',
  protects: 'A figure with a digit too many or too few is seen, in any column.',
  cause:
    'A figure moved many times as far as any other of its column, and away from its own past and future.',
  remedy:
    'Look at the cell, and at the same authority in other years; accept what is so in `exceptions` of the release.',
  run: ({ series }) => series.flatMap(outOfLine),
});

interface Step {
  readonly stated: StatedColumn;
  readonly authority: string;
  readonly value: number;
  readonly earlier: number;
  /** How far the two are apart, in powers of e. */
  readonly distance: number;
}

function outOfLine(periods: readonly StatedColumn[]): Finding[] {
  const furthest = new Map<string, Step>();
  let steps = 0;
  periods.forEach((stated, index) => {
    const before = periods[index - 1];
    for (const [authority, { value }] of before === undefined ? [] : stated.numbers) {
      const earlier = before?.numbers.get(authority)?.value ?? 0;
      if (value * earlier <= 0) continue;
      steps += 1;
      const distance = Math.abs(Math.log(value / earlier));
      // The way there and the way back are one figure's doing: an authority counts once.
      if (distance > (furthest.get(authority)?.distance ?? 0)) {
        furthest.set(authority, { stated, authority, value, earlier, distance });
      }
    }
  });
  const [first, second] = [...furthest.values()].sort((a, b) => b.distance - a.distance);
  if (steps < enoughSteps || first === undefined) return [];
  if (first.distance < Math.log(timesAtLeast)) return [];
  if (second !== undefined && first.distance < second.distance * aheadOfOthers) return [];
  const { stated, authority, value, earlier } = first;
  return [
    {
      subject: subjectIn(stated, authority),
      found: `${value} in "${stated.column}" for ${authority} in ${stated.period}, after ${earlier}`,
      expected: 'a change no further than twice that of any other authority',
    },
  ];
}
