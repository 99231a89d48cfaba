// A metric of one authority over time as a table: a row for each period, a column for each authority that
// the reader chose, a median for each group.
import { comparePeriods, periodLabel, type PeriodId } from '@oflog/metrics-core';

import { groupsToChoose, usualGroups } from '../comparators/groups-shown';
import type { ComparisonRow } from './model';
import { groupTitle, middleHalfOf, rowsOf, type SeriesInput } from './series';
import { breaksWithin, type BreakNote } from './series-periods';

export interface SeriesTable {
  /** Names of the authorities that the reader chose. */
  chosen: string[];
  /** Names of the groups whose medians are shown. */
  groups: string[];
  /** Whether similar places have a middle half in any period: then it has a column. */
  hasMiddleHalf: boolean;
  periods: PeriodRow[];
  breaks: BreakNote[];
}

interface PeriodRow extends Cell {
  period: PeriodId;
  label: string;
  /** In the order of the names. */
  chosen: Cell[];
  medians: { median: string | null; members: number; withValue: number }[];
  /** `30.1% to 58.2%`, of similar places. */
  middleHalf: string | null;
}

/** A figure, or the reason for having none. */
interface Cell {
  value: string;
  missing: boolean;
}

export function seriesTable(input: SeriesInput): SeriesTable {
  const { metric, authority, rows, format, groups = usualGroups, chosen = [] } = input;
  const kinds = groupsToChoose.filter(
    (kind) => groups.includes(kind) && rowsOf(rows, kind).length > 0,
  );
  const periods = [...new Set(rows.map(({ period }) => period))].toSorted(comparePeriods);
  const periodRows = periods.map((period): PeriodRow => {
    const found = rows.filter((row) => row.period === period);
    const similar = found.find(({ group }) => group.kind === 'neighbours');
    const middle =
      similar === undefined || !kinds.includes('neighbours') ? null : middleHalfOf(similar);
    return {
      period,
      label: periodLabel(period),
      ...cellOf(found[0]),
      chosen: chosen.map((one) => cellOf(one.rows.find((row) => row.period === period))),
      medians: kinds.map((kind) => {
        const row = found.find(({ group }) => group.kind === kind);
        return {
          median: typeof row?.median === 'number' ? format(row.median) : null,
          members: row?.group.members ?? 0,
          withValue: row?.group.withValue ?? 0,
        };
      }),
      middleHalf: middle === null ? null : `${format(middle.lower)} to ${format(middle.upper)}`,
    };
  });
  return {
    breaks: breaksWithin(metric, periods),
    chosen: chosen.map(({ name }) => name),
    groups: kinds.map((kind) => groupTitle(kind, rowsOf(rows, kind), authority)),
    hasMiddleHalf: periodRows.some(({ middleHalf }) => middleHalf !== null),
    periods: periodRows,
  };
}

function cellOf(row: ComparisonRow | undefined): Cell {
  return row === undefined
    ? { value: 'No figure held', missing: true }
    : { value: row.display, missing: row.state !== 'value' };
}
