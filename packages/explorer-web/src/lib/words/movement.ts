// Says how a figure moved, by these rules. It is set beside the nearest earlier figure and beside the first
// one of the series, never across a break. "About the same" is a change of less than a hundredth of the
// earlier figure, or one that the rounded figures do not show. Where published intervals meet, where a sample
// has no interval, or where a mark makes a figure unsure, both figures are given and no movement is claimed.
import { comparePeriods, periodLabel, type Mark, type Metric } from '@oflog/metrics-core';

import type { ObservationRow } from '../figures/model';
import { everyPeriod } from '../figures/series-periods';

/** What the words need of a figure. */
export type SeriesPoint = Pick<
  ObservationRow,
  'period' | 'value' | 'display' | 'state' | 'marks' | 'interval'
>;

export type MovingMetric = Pick<Metric, 'breaks' | 'uncertainty' | 'unit'>;

/** Sentences about the figure of `period`, beside earlier ones of the same authority. None without a value. */
export function movementSentences(
  metric: MovingMetric,
  series: readonly SeriesPoint[],
  period: string,
): string[] {
  const { run, broken } = unbrokenRun(metric, series, period);
  const latest = run.at(-1);
  if (latest?.period !== period) return [];
  const earlier = run.slice(0, -1);
  const before = earlier.at(-1);
  const first = earlier.length > 1 ? earlier[0] : undefined;
  return [
    ...(before === undefined ? [] : [besideBefore(metric, before, latest)]),
    ...(first === undefined ? [] : [ofFirst(first, broken !== null)]),
    ...(broken === null ? [] : [acrossBreak(broken)]),
    ...(before === undefined && broken === null ? ['No earlier figure is held.'] : []),
    ...(metric.unit.quantity === 'money' ? [inCash(before === undefined)] : []),
  ];
}

interface Run {
  /** Figures with a value since the last break, in order of time. */
  run: Valued[];
  /** The period of that break, where figures are held from before it; else null. */
  broken: string | null;
}

interface Valued extends SeriesPoint {
  value: number;
}

function unbrokenRun({ breaks }: MovingMetric, series: readonly SeriesPoint[], until: string): Run {
  const held = series
    .filter((point): point is Valued => point.value !== null)
    .filter((point) => comparePeriods(point.period, until) <= 0)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const cuts = [
    ...breaks.map(({ at }) => at),
    ...held.filter(({ marks }) => marks.includes('break')).map(({ period }) => period),
  ];
  const cut = cuts
    .filter((at) => comparePeriods(at, until) <= 0)
    .toSorted(comparePeriods)
    .at(-1);
  if (cut === undefined) return { run: held, broken: null };
  const run = held.filter(({ period }) => comparePeriods(period, cut) >= 0);
  return { run, broken: run.length < held.length ? cut : null };
}

function besideBefore(metric: MovingMetric, before: Valued, latest: Valued): string {
  const then = `${before.display} in ${periodLabel(before.period)}`;
  const doubt = whyNoClaim(metric, before, latest);
  if (doubt !== null) return `It was ${then}; ${doubt}, so no movement is claimed.`;
  const notes = [
    hasGap(before, latest) ? 'there is no figure between' : null,
    before.marks.includes('rebuilt') && !latest.marks.includes('rebuilt')
      ? 'the earlier figure is rebuilt from those of other authorities'
      : null,
    metric.uncertainty.kind === 'estimate' ? 'both are estimates' : null,
  ].filter((note) => note !== null);
  const after = notes.length === 0 ? '' : `; ${notes.join(', and ')}`;
  if (isAboutTheSame(before, latest)) return `It was about the same, ${then}${after}.`;
  const moved = latest.value > before.value ? 'rose' : 'fell';
  return `It ${moved} from ${then} to ${latest.display}${after}.`;
}

function whyNoClaim(metric: MovingMetric, before: Valued, latest: Valued): string | null {
  if (latest.interval !== null && before.interval !== null) {
    return before.interval.lower <= latest.interval.upper &&
      latest.interval.lower <= before.interval.upper
      ? 'the published intervals meet'
      : null;
  }
  if (metric.uncertainty.kind === 'sample')
    return 'both come from samples, without an interval here';
  return [...before.marks, ...latest.marks].some((mark) => unsureMarks.includes(mark))
    ? 'one of the two is not sure enough'
    : null;
}

const unsureMarks: readonly Mark[] = ['low-reliability', 'floored', 'forecast'];

function isAboutTheSame(before: Valued, latest: Valued): boolean {
  const change = Math.abs(latest.value - before.value);
  return before.display === latest.display || change < Math.abs(before.value) / 100;
}

function hasGap(before: SeriesPoint, latest: SeriesPoint): boolean {
  return everyPeriod([before.period, latest.period]).length > 2;
}

function ofFirst({ period, display }: SeriesPoint, afterBreak: boolean): string {
  const which = afterBreak ? 'the first that can be compared' : 'the first held';
  return `In ${periodLabel(period)}, ${which}, it was ${display}.`;
}

function acrossBreak(at: string): string {
  return `Figures from before ${periodLabel(at)} are not comparable and are left out.`;
}

function inCash(alone: boolean): string {
  return alone
    ? 'It is in cash of its year, not adjusted for inflation.'
    : 'Pounds are those of each year, not adjusted for inflation.';
}
