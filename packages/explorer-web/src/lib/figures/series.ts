// A metric of one authority over time, beside the medians of groups: what the line chart and its table show.
import {
  comparePeriods,
  kindOfPeriod,
  periodLabel,
  periodOf,
  type Authority,
  type Metric,
  type PeriodId,
} from '@oflog/metrics-core';

import type { LineChart } from '../charts/line-chart';
import type { LineSeries } from '../charts/line-series';
import { groupName } from './groups';
import type { ComparisonRow, FormatValue, GroupKind } from './model';

export interface SeriesInput {
  metric: Metric;
  authority: Authority;
  /** Rows of the authority: every period, one for each group. */
  rows: ComparisonRow[];
  format: FormatValue;
}

/** One period of the table beside a line. */
interface PeriodRow {
  period: PeriodId;
  label: string;
  value: string;
  missing: boolean;
  medians: { median: string | null; members: number; withValue: number }[];
}

export interface SeriesTable {
  /** Names of the groups whose medians are shown. */
  groups: string[];
  periods: PeriodRow[];
  breaks: BreakNote[];
}

export interface BreakNote {
  mark: string;
  period: string;
  reason: string;
}

/** Every period from the first to the last, those without a row included: a gap must show as one. */
export function everyPeriod(periods: PeriodId[]): PeriodId[] {
  const sorted = [...new Set(periods)].toSorted(comparePeriods);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const kind = kindOfPeriod(first);
  if (kind === 'date') return sorted;
  const all: PeriodId[] = [];
  for (let year = startYear(first); year <= startYear(last); year += 1) {
    all.push(periodOf(kind, year));
  }
  return all;
}

/** The breaks that fall within the periods, lettered in order. */
export function breaksWithin(
  metric: Metric,
  periods: PeriodId[],
): (BreakNote & { index: number })[] {
  return metric.breaks
    .map(({ at, reason }) => ({
      index: periods.findIndex((period) => comparePeriods(period, at) >= 0),
      period: periodLabel(at),
      reason,
    }))
    .filter(({ index }) => index > 0)
    .toSorted((a, b) => a.index - b.index)
    .map((one, order) => ({ ...one, mark: String.fromCharCode(65 + order) }));
}

/** Null where the authority has no figure in any period. */
export function lineChartOf({ metric, authority, rows, format }: SeriesInput): LineChart | null {
  const own = rowsOf(rows, 'england');
  if (!own.some(({ value }) => value !== null)) return null;
  const periods = everyPeriod(own.map(({ period }) => period));
  const latest = lastOf(own, ({ value }) => value);
  const series: LineSeries[] = [
    {
      kind: 'authority',
      label: `${authority.name}\u00a0${latest === null ? '' : format(latest)}`,
      points: periods.map((period) => {
        const row = own.find((one) => one.period === period);
        return { value: row?.value ?? null, interval: row?.interval ?? null };
      }),
    },
    ...medianSeries('neighbours', 'Similar places', rows, periods, format),
    ...medianSeries('england', 'England', rows, periods, format),
  ];
  return {
    name: `${metric.title}: ${authority.name} from ${periodLabel(periods[0] ?? '')} to ${periodLabel(periods.at(-1) ?? '')}, beside medians. The figures are in the table.`,
    periods: periods.map(periodLabel),
    series,
    breaks: breaksWithin(metric, periods),
    unit: metric.unit,
  };
}

/** The same as a table: a row for each period, a median for each group. */
export function seriesTable({ metric, authority, rows, format }: SeriesInput): SeriesTable {
  const kinds = (['england', 'type', 'neighbours'] as const).filter(
    (kind) => rowsOf(rows, kind).length > 0,
  );
  const periods = [...new Set(rows.map(({ period }) => period))].toSorted(comparePeriods);
  return {
    breaks: breaksWithin(metric, periods),
    groups: kinds.map((kind) => tableGroupName(kind, rows, authority)),
    periods: periods.map((period) => {
      const found = rows.filter((row) => row.period === period);
      const [own] = found;
      return {
        period,
        label: periodLabel(period),
        missing: own?.state !== 'value',
        value: own === undefined ? 'No figure held' : own.display,
        medians: kinds.map((kind) => {
          const row = found.find(({ group }) => group.kind === kind);
          return {
            median: typeof row?.median === 'number' ? format(row.median) : null,
            members: row?.group.members ?? 0,
            withValue: row?.group.withValue ?? 0,
          };
        }),
      };
    }),
  };
}

function tableGroupName(kind: GroupKind, rows: ComparisonRow[], authority: Authority): string {
  if (kind === 'neighbours') return 'Similar places';
  const [row] = rowsOf(rows, kind);
  return row === undefined ? kind : groupName(row, authority);
}

function medianSeries(
  kind: 'neighbours' | 'england',
  label: string,
  rows: ComparisonRow[],
  periods: PeriodId[],
  format: FormatValue,
): LineSeries[] {
  const found = rowsOf(rows, kind);
  const latest = lastOf(found, ({ median }) => median);
  if (latest === null) return [];
  return [
    {
      kind,
      label: `${label}, median\u00a0${format(latest)}`,
      points: periods.map((period) => ({
        value: found.find((row) => row.period === period)?.median ?? null,
      })),
    },
  ];
}

function rowsOf(rows: ComparisonRow[], kind: GroupKind): ComparisonRow[] {
  return rows
    .filter(({ group }) => group.kind === kind)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
}

function lastOf(rows: ComparisonRow[], read: (row: ComparisonRow) => number | null): number | null {
  return rows.map(read).findLast((value) => value !== null) ?? null;
}

function startYear(period: PeriodId): number {
  return Number(period.replace('AY', '').slice(0, 4));
}
