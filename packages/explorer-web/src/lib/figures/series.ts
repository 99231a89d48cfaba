// A metric of one authority over time, beside those that the reader chose and the medians of groups: what
// the line chart shows.
import {
  comparePeriods,
  periodLabel,
  type Authority,
  type Metric,
  type PeriodId,
} from '@oflog/metrics-core';

import type { LineChart } from '../charts/line-chart';
import type { LineSeries, Range } from '../charts/line-series';
import { usualGroups, type ShownGroup } from '../comparators/groups-shown';
import { capitalised } from '../words/authority-types';
import { groupName } from './groups';
import type { ComparisonRow, FormatValue } from './model';
import { breaksWithin, everyPeriod } from './series-periods';

export interface SeriesInput {
  metric: Metric;
  authority: Authority;
  /** Rows of the authority: every period, one for each group. */
  rows: ComparisonRow[];
  format: FormatValue;
  /** Groups to compare with; left out: the usual ones. */
  groups?: readonly ShownGroup[];
  /** Authorities that the reader chose, by name, each with its rows beside England. */
  chosen?: ChosenSeries[];
}

interface ChosenSeries {
  name: string;
  rows: ComparisonRow[];
}

/** Null where nobody named has a figure in any period. */
export function lineChartOf(input: SeriesInput): LineChart | null {
  const { metric, authority, format, chosen = [] } = input;
  const own = rowsOf(input.rows, 'england');
  const named = [own, ...chosen.map(({ rows }) => rows)].flat();
  if (named.every(({ value }) => value === null)) return null;
  const periods = periodsToDraw(own);
  const first = periodLabel(periods[0] ?? '');
  const last = periodLabel(periods.at(-1) ?? '');
  const beside = [...chosen.map(({ name }) => name), 'medians'].join(', ');
  return {
    name: `${metric.title}: ${authority.name} from ${first} to ${last}, beside ${beside}. The figures are in the table.`,
    periods: periods.map(periodLabel),
    series: [
      { kind: 'authority', ...namedLine(authority.name, own, periods, format) },
      ...chosen.map(({ name, rows }, style): LineSeries => {
        return { kind: 'chosen', style, ...namedLine(name, rows, periods, format) };
      }),
      ...drawnGroups(input.groups).flatMap((kind) => medianSeries(kind, input, periods)),
    ],
    breaks: breaksWithin(metric, periods),
    unit: metric.unit,
  };
}

/** From the first to the last; years that had not been published on the day that is shown are left out. */
export function periodsToDraw(rows: ComparisonRow[]): PeriodId[] {
  return everyPeriod(
    rows.filter(({ state }) => state !== 'not-yet-published').map(({ period }) => period),
  );
}

/** More than two medians would hide the lines of authorities: the others stand in the table alone. */
export function drawnGroups(groups: readonly ShownGroup[] = usualGroups): ShownGroup[] {
  const byUse: ShownGroup[] = ['neighbours', 'england', 'region', 'type'];
  return byUse.filter((kind) => groups.includes(kind)).slice(0, 2);
}

/** What the groups are called whose medians stand in the table alone. */
export function groupsNotDrawn({ groups = usualGroups, rows, authority }: SeriesInput): string[] {
  const drawn = drawnGroups(groups);
  return groups
    .filter((kind) => !drawn.includes(kind))
    .flatMap((kind) => {
      const [row] = rowsOf(rows, kind);
      return row === undefined ? [] : [groupName(row, authority)];
    });
}

/** The middle half of a group, where it has one. */
export function middleHalfOf({ lowerQuartile, upperQuartile }: ComparisonRow): Range | null {
  return lowerQuartile === null || upperQuartile === null
    ? null
    : { lower: lowerQuartile, upper: upperQuartile };
}

/** The name with its latest figure, and its period where the line ends before the others. */
function labelOf(
  name: string,
  rows: ComparisonRow[],
  periods: PeriodId[],
  format: FormatValue,
): string {
  const latest = rows
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .findLast(({ value }) => value !== null);
  if (latest === undefined || latest.value === null) return `${name}, no figure`;
  const figure = `${name}\u00a0${format(latest.value)}`;
  return latest.period === periods.at(-1)
    ? figure
    : `${figure} in\u00a0${periodLabel(latest.period)}`;
}

/** A line that carries a name and its latest figure; whiskers where intervals are published. */
export function namedLine(
  name: string,
  rows: ComparisonRow[],
  periods: PeriodId[],
  format: FormatValue,
): Pick<LineSeries, 'label' | 'points'> {
  return {
    label: labelOf(name, rows, periods, format),
    points: periods.map((period) => {
      const row = rows.find((one) => one.period === period);
      return { value: row?.value ?? null, interval: row?.interval ?? null };
    }),
  };
}

function medianSeries(
  kind: ShownGroup,
  { rows, authority, format }: SeriesInput,
  periods: PeriodId[],
): LineSeries[] {
  const found = rowsOf(rows, kind);
  const latest = lastOf(found, ({ median }) => median);
  if (latest === null) return [];
  const points = periods.map((period) => {
    const row = found.find((one) => one.period === period);
    const middleHalf = row === undefined || kind !== 'neighbours' ? null : middleHalfOf(row);
    return { value: row?.median ?? null, middleHalf };
  });
  const median = `${groupTitle(kind, found, authority)}, median\u00a0${format(latest)}`;
  const banded = points.some(({ middleHalf }) => middleHalf !== null);
  return [{ kind, label: banded ? `${median}, and their middle half` : median, points }];
}

/** What a group is called where its size may differ from period to period. */
export function groupTitle(kind: ShownGroup, rows: ComparisonRow[], authority: Authority): string {
  if (kind === 'neighbours') return 'Similar places';
  const [row] = rows;
  return row === undefined ? kind : capitalised(groupName(row, authority));
}

/** The rows of one group, in order of time. */
export function rowsOf(rows: ComparisonRow[], kind: ShownGroup): ComparisonRow[] {
  return rows
    .filter(({ group }) => group.kind === kind)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
}

function lastOf(rows: ComparisonRow[], read: (row: ComparisonRow) => number | null): number | null {
  return (
    rows
      .toSorted((a, b) => comparePeriods(a.period, b.period))
      .map(read)
      .findLast((value) => value !== null) ?? null
  );
}
