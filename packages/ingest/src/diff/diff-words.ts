// A difference of two datasets in words: what differs of each measure, and the figures that moved
// furthest, each against its own earlier statement.
import {
  differenceText,
  formatDifference,
  formatNumberUpTo,
  formatObservation,
  periodLabel,
  type ContextVariable,
  type Metric,
} from '@oflog/metrics-core';

import { aspects, type DatasetDiff, type FigureChange, type MeasureDiff } from './compare-datasets';

export interface DiffNames {
  /** Undefined for a measure that is declared no more. */
  readonly measure: (id: string) => Metric | ContextVariable | undefined;
  readonly authority: (code: string) => string;
}

/** `2 measures differ: 3 figures new, 1 removed, 14 changed.` */
export function diffSummary({ measures, files }: DatasetDiff): string {
  if (measures.length === 0 && files.length === 0) return 'Nothing would change.';
  const total = (count: (diff: MeasureDiff) => number) =>
    measures.reduce((sum, diff) => sum + count(diff), 0);
  const counts = [
    `${total(({ added }) => added.length)} figures new`,
    `${total(({ removed }) => removed.length)} removed`,
    `${total(({ changed }) => changed.filter(isStatedOtherwise).length)} changed`,
  ];
  const differ = measures.length === 1 ? '1 measure differs' : `${measures.length} measures differ`;
  return `${differ}: ${counts.join(', ')}. ${files.length} other ${files.length === 1 ? 'file' : 'files'}.`;
}

/** `bins-emptied: 3 figures before, 4 after; 1 new` */
export function measureSummary(diff: MeasureDiff): string {
  const { measure, presence, figures, added, removed, changed, earlier } = diff;
  if (presence !== 'kept') {
    const count = presence === 'added' ? figures.after : figures.before;
    return `${measure}: the measure is ${presence === 'added' ? 'new' : 'gone'}, ${count} figures`;
  }
  const ofAspect = aspects.flatMap((aspect) => {
    const count = changed.filter((change) => change.aspects.includes(aspect)).length;
    return count === 0 ? [] : [`${count} with another ${aspect}`];
  });
  const parts = [
    ...(added.length === 0 ? [] : [`${added.length} new`]),
    ...(removed.length === 0 ? [] : [`${removed.length} removed`]),
    ...ofAspect,
    ...(earlier.removed.length === 0 ? [] : [`${earlier.removed.length} older vintages removed`]),
    ...(earlier.changed.length === 0 ? [] : [`${earlier.changed.length} older vintages changed`]),
  ];
  return `${measure}: ${figures.before} figures before, ${figures.after} after; ${parts.join(', ')}`;
}

/** Authorities and periods that the measure loses altogether. */
export function lossLines({ authoritiesLost, periodsLost }: MeasureDiff, names: DiffNames) {
  return [
    ...authoritiesLost.map((code) => `no figure any more: ${names.authority(code)}`),
    ...periodsLost.map((period) => `no figure any more: ${periodLabel(period)}`),
  ];
}

/** Changes of more than where the figure stands, those that moved by most per cent first. */
export function furthestFirst(changed: readonly FigureChange[]): FigureChange[] {
  const distance = ({ movement }: FigureChange) =>
    movement === null ? Infinity : Math.abs(movement.percent ?? Infinity);
  return changed.filter(isStatedOtherwise).toSorted((a, b) => {
    const [first, second] = [distance(a), distance(b)];
    return first === second ? 0 : second - first;
  });
}

/** `Castle (E06000911), 2022-23: 300 → 330, +30 (+10%)` */
export function changeInWords(measure: string, change: FigureChange, names: DiffNames): string {
  const { authority, period, before, after, movement } = change;
  const definition = names.measure(measure);
  const shown = (row: FigureChange['before']) =>
    definition === undefined
      ? String(row.value ?? row.category ?? row.state)
      : formatObservation(row, definition);
  const place = `${names.authority(authority)}, ${periodLabel(period)}`;
  const marks = change.aspects.includes('marks')
    ? `; marks ${listed(before.marks)} → ${listed(after.marks)}`
    : '';
  if (movement === null || before.value === null || after.value === null) {
    return `${place}: ${shown(before)} → ${shown(after)}${marks}`;
  }
  const sign = movement.by > 0 ? '+' : '';
  const by =
    definition === undefined
      ? differenceText(after.value, before.value)
      : formatDifference(after.value, before.value, definition);
  const percent =
    movement.percent === null ? '' : ` (${sign}${formatNumberUpTo(movement.percent, 2)}%)`;
  return `${place}: ${shown(before)} → ${shown(after)}, ${sign}${by}${percent}${marks}`;
}

/** Not only read from another cell or another release. */
function isStatedOtherwise({ aspects: changed }: FigureChange): boolean {
  return changed.some((aspect) => aspect !== 'source');
}

function listed(marks: readonly string[]): string {
  return marks.length === 0 ? 'none' : marks.join(' ');
}
