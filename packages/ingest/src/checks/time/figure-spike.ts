import { defineCheck } from '../check';
import type { Finding } from '../finding';
import { inEachHistory } from '../in-each-history';
import { subjectIn, type StatedColumn } from '../publication-figures';

/** A figure stands out that is so many times as large, or as small, as before and as after. */
const timesAtLeast = 5;
/** Before and after may differ by so much. */
const alike = 2;
/** Of the figures of the other periods, at most so many in ten thousand may stand out. */
const oddOnes = 12;

export const figureSpike = defineCheck({
  code: 'FIGURE_SPIKE',
  group: 'time',
  severity: 'warning',
  on: 'publication',
  protects: 'A slip of the decimal point in a past year is seen, of one authority or of many.',
  cause:
    'A figure is many times what it was both before and after, in a column where that hardly happens.',
  remedy:
    'Look at the cell, and at the same authority in other years; accept what is so in `exceptions` of the release.',
  run: (figures) => inEachHistory(figures, spikesIn),
});

function spikesIn(periods: readonly StatedColumn[]): Finding[] {
  const between = periods
    .slice(1, -1)
    .map((stated, index) => standingOut(stated, periods[index], periods[index + 2]));
  const sum = (of: (one: StandingOut) => number) => between.reduce((all, one) => all + of(one), 0);
  const findings = sum((one) => one.findings.length);
  const compared = sum((one) => one.compared);
  return between.flatMap((one) => {
    const others = findings - one.findings.length;
    return others * 10_000 <= (compared - one.compared) * oddOnes ? one.findings : [];
  });
}

interface StandingOut {
  readonly findings: readonly Finding[];
  /** How many figures have a like figure on both sides. */
  readonly compared: number;
}

function standingOut(
  stated: StatedColumn,
  before: StatedColumn | undefined,
  after: StatedColumn | undefined,
): StandingOut {
  const findings: Finding[] = [];
  let compared = 0;
  for (const [authority, { value }] of stated.numbers) {
    const earlier = before?.numbers.get(authority)?.value ?? 0;
    const later = after?.numbers.get(authority)?.value ?? 0;
    if (value * earlier <= 0 || value * later <= 0 || timesApart(earlier, later) > alike) continue;
    compared += 1;
    if (Math.min(timesApart(value, earlier), timesApart(value, later)) < timesAtLeast) continue;
    findings.push({
      subject: subjectIn(stated, authority),
      found: `${value} in "${stated.column}" for ${authority} in ${stated.period}, between ${earlier} and ${later}`,
      expected: `less than ${timesAtLeast} times, and more than a fifth of, what it was before and after`,
    });
  }
  return { findings, compared };
}

/** Of two numbers of one sign: 2 where one is twice the other. */
function timesApart(a: number, b: number): number {
  return Math.max(a / b, b / a);
}
