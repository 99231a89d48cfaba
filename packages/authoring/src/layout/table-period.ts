// Which periods the figures of a table are of: a column says it, its headers do, or a title above it.
import { comparePeriods, type PeriodId, type PeriodKind } from '@oflog/metrics-core';

import { cellText, type Row } from './cells';
import type { FoundTable } from './find-tables';
import { periodOfCell, periodsInText } from './period-text';

export type TablePeriodFound =
  | {
      readonly by: 'column';
      readonly index: number;
      readonly kind: PeriodKind;
      readonly periods: readonly PeriodId[];
    }
  /** The period that each figure column names; columns that name none are left out. */
  | {
      readonly by: 'headers';
      readonly kind: PeriodKind;
      readonly periods: readonly PeriodId[];
      readonly ofColumn: ReadonlyMap<number, PeriodId>;
    }
  /** One for all rows, read off `where`. */
  | {
      readonly by: 'text';
      readonly kind: PeriodKind;
      readonly periods: readonly [PeriodId];
      readonly where: string;
    }
  | { readonly by: 'nothing' };

export function tablePeriod(
  table: FoundTable,
  { sheet, file, rows }: { sheet: string; file: string; rows: readonly Row[] },
): TablePeriodFound {
  return (
    periodColumn(table) ??
    periodHeaders(table) ??
    textPeriod('the name of the sheet', sheet) ??
    textPeriod('the title above the table', titleAbove(table, rows)) ??
    textPeriod('the name of the file', file) ?? { by: 'nothing' }
  );
}

/** The headers of a column, from the top, as one text. */
export function headerText({ header }: Pick<FoundTable, 'header'>, index: number): string {
  return header[index]?.path.join(' ') ?? '';
}

function periodColumn(table: FoundTable): TablePeriodFound | undefined {
  const width = Math.max(0, ...table.dataRows.map((row) => row.length));
  for (let index = 0; index < width; index += 1) {
    const cells = table.dataRows.map((row) => cellText(row[index])).filter((text) => text !== '');
    const read = new Map([...new Set(cells)].map((text) => [text, periodOfCell(text)]));
    const [first] = read.values();
    const ofOneKind = [...read.values()].every((one) => one !== null && one.kind === first?.kind);
    // A column of years may be a count; a column of periods says so, or has few of them.
    const named = /year|period|date|time/i.test(headerText(table, index));
    if (first === null || first === undefined || !ofOneKind) continue;
    if (cells.length < table.rows * 0.9 || (first.kind === 'calendar-year' && !named)) continue;
    const periods = [...read.values()].flatMap((one) => one?.period ?? []);
    return { by: 'column', index, kind: first.kind, periods: inOrder(periods) };
  }
  return undefined;
}

function periodHeaders(table: FoundTable): TablePeriodFound | undefined {
  const ofColumn = new Map(
    table.figures.flatMap(({ index }) => {
      const [only, ...others] = periodsInText(headerText(table, index), 'financial-year');
      return only === undefined || others.length > 0 ? [] : [[index, only.period] as const];
    }),
  );
  const periods = inOrder([...ofColumn.values()]);
  const [first] = periods;
  // A year in one header is a note on it, not the period of the others.
  if (first === undefined || ofColumn.size * 2 < table.figures.length) return undefined;
  const kind = kindOf(first);
  return periods.length === 1
    ? { by: 'text', kind, periods: [first], where: 'its headers' }
    : { by: 'headers', kind, periods, ofColumn };
}

function textPeriod(where: string, text: string): TablePeriodFound | undefined {
  const periods = inOrder(periodsInText(text, 'financial-year').map(({ period }) => period));
  // Of several, such as the years before and after a change of codes, the last is nearest.
  const last = periods.at(-1);
  return last === undefined
    ? undefined
    : { by: 'text', kind: kindOf(last), periods: [last], where };
}

function titleAbove(table: FoundTable, rows: readonly Row[]): string {
  const end = (table.headerRows[0] ?? table.firstRow) - 1;
  return rows
    .slice(0, end)
    .map((row) => row.map(cellText).find((text) => text !== '') ?? '')
    .filter((text) => text.length < 200)
    .slice(0, 3)
    .join(' ');
}

function kindOf(period: PeriodId): PeriodKind {
  return period.length === 4 ? 'calendar-year' : 'financial-year';
}

function inOrder(periods: readonly PeriodId[]): PeriodId[] {
  return [...new Set(periods)].sort(comparePeriods);
}
