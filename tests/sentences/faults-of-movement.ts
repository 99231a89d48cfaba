// What a card says of how a figure moved, held against the figures of all periods.
import { comparePeriods, periodLabel } from '@oflog/metrics-core';

import type { MetricItem, ObservationRow } from '../../packages/explorer-web/src/lib/figures/model';

export interface MovementFacts {
  metric: MetricItem;
  own: ObservationRow;
  /** Of all periods. */
  history: readonly ObservationRow[];
}

const moved = /^It (rose|fell) from (.+) in (\S+) to (.+?)(?:; (.+))?\.$/;
const same = /^It was about the same, (.+) in ([^\s;]+)(?:; (.+))?\.$/;
const unclaimed = /^It was (.+) in ([^\s;]+); (.+), so no movement is claimed\.$/;
const first = /^In (\S+), the first (held|that can be compared), it was (.+)\.$/;
const cut = /^Figures from before (\S+) are not comparable and are left out\.$/;
const cash =
  /^(Pounds are those of each year|It is in cash of its year), not adjusted for inflation\.$/;

/** Null for a sentence about something else. */
export function faultsOfMovement(sentence: string, facts: MovementFacts): string[] | null {
  const { own, metric } = facts;
  const before = earlier(facts);
  if (sentence === 'No earlier figure is held.') {
    return before.length === 0 ? [] : ['an earlier figure is held'];
  }
  const across = cut.exec(sentence);
  if (across !== null) {
    const at = before.find((row) => !isComparable(row, facts));
    return at === undefined || !breaksIn(facts).includes(across[1] ?? '')
      ? ['there is no such break']
      : [];
  }
  if (cash.test(sentence)) return metric.unit.quantity === 'money' ? [] : ['it is not money'];

  const begun = first.exec(sentence);
  if (begun !== null) {
    const [, label = '', , display = ''] = begun;
    const comparable = before.filter((row) => isComparable(row, facts));
    return periodLabel(comparable[0]?.period ?? own.period) === label
      ? faultsOfShown(label, display, facts)
      : [`${label} is not the first`];
  }
  const told = moved.exec(sentence) ?? same.exec(sentence) ?? unclaimed.exec(sentence);
  if (told === null) return null;
  const claim = moved.test(sentence) ? told[1] : same.test(sentence) ? 'same' : 'none';
  const [display = '', label = ''] = moved.test(sentence) ? told.slice(2) : told.slice(1);
  const row = before.at(-1);
  if (row === undefined || periodLabel(row.period) !== label) {
    return [`${label} is not the period before with a figure`];
  }
  const now = moved.test(sentence) ? told[4] : own.display;
  const gap = sentence.includes('there is no figure between');
  return [
    ...faultsOfShown(label, display, facts),
    ...(now === own.display ? [] : [`the figure is ${own.display}`]),
    ...(claim === movementOf(row, facts) ? [] : [`it is not so that it "${claim}"`]),
    ...(gap && isNextTo(row, own) ? [`nothing is between ${label} and it`] : []),
    ...(!gap && claim !== 'none' && !isNextTo(row, own) ? ['a gap is not told'] : []),
  ];
}

/** What must be told beside a figure of money. */
export function saysCash(sentences: readonly string[]): boolean {
  return sentences.some((sentence) => cash.test(sentence));
}

function earlier({ own, history }: MovementFacts): ObservationRow[] {
  return history
    .filter(({ value, period }) => value !== null && comparePeriods(period, own.period) < 0)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
}

/** Labels of the periods up to this one that begin a new way of counting. */
function breaksIn({ metric, own, history }: MovementFacts): string[] {
  const marked = history.filter(({ marks }) => marks.includes('break')).map(({ period }) => period);
  return [...metric.breaks.map(({ at }) => at), ...marked]
    .filter((at) => comparePeriods(at, own.period) <= 0)
    .map(periodLabel);
}

function isComparable({ period }: ObservationRow, facts: MovementFacts): boolean {
  const { metric, own, history } = facts;
  const marked = history.filter(({ marks }) => marks.includes('break')).map((row) => row.period);
  return [...metric.breaks.map(({ at }) => at), ...marked].every(
    (at) => comparePeriods(period, at) >= 0 || comparePeriods(at, own.period) > 0,
  );
}

function faultsOfShown(label: string, display: string, facts: MovementFacts): string[] {
  const row = earlier(facts).find(({ period }) => periodLabel(period) === label);
  if (row === undefined) return [`there is no figure for ${label}`];
  return [
    ...(row.display === display ? [] : [`the figure for ${label} is ${row.display}`]),
    ...(isComparable(row, facts) ? [] : [`${label} lies before a break`]),
  ];
}

function movementOf(before: ObservationRow, { metric, own }: MovementFacts): string {
  const [then, now] = [before.value ?? NaN, own.value ?? NaN];
  const [a, b] = [before.interval, own.interval];
  const meet = a !== null && b !== null && a.lower <= b.upper && b.lower <= a.upper;
  const guessed = metric.uncertainty.kind === 'sample' && (a === null || b === null);
  const doubtful = [...before.marks, ...own.marks].some((mark) =>
    ['low-reliability', 'floored', 'forecast'].includes(mark),
  );
  if (meet || guessed || (doubtful && (a === null || b === null))) return 'none';
  if (before.display === own.display || Math.abs(now - then) < Math.abs(then) / 100) return 'same';
  return now > then ? 'rose' : 'fell';
}

function isNextTo(before: ObservationRow, own: ObservationRow): boolean {
  const year = (period: string) => Number(/\d{4}/.exec(period)?.[0]);
  return year(own.period) - year(before.period) === 1;
}
