// Rows dropped, repeated, cut off, and with each other's codes: rows that figures are read from.
import { sheetNamed } from '../extract/extract-release';
import { findColumn } from '../locate/find-column';
import { readHeader } from '../locate/header';
import type { Corruption } from './corruption';
import type { Random } from './random';
import { cellAt, withCells, withRows } from './spoil';
import { pickFigureCell, type FigureCell, type Subject } from './subject';

export const rowCorruptions: readonly Corruption[] = [
  {
    of: 'rows',
    kind: 'dropped',
    spoil: (subject, random) => {
      const cell = pickRow(subject, random);
      if (cell === null) return null;
      return {
        workbook: withRows(subject.workbook, cell.sheet, (rows) => rows.toSpliced(cell.row, 1)),
        words: `row ${cell.row + 1} dropped from "${cell.sheet}"`,
      };
    },
  },
  {
    of: 'rows',
    kind: 'repeated',
    spoil: (subject, random) => {
      const cell = pickRow(subject, random);
      if (cell === null) return null;
      return {
        workbook: withRows(subject.workbook, cell.sheet, (rows) =>
          rows.toSpliced(cell.row, 0, rows[cell.row] ?? []),
        ),
        words: `row ${cell.row + 1} of "${cell.sheet}" repeated`,
      };
    },
  },
  {
    of: 'rows',
    kind: 'codes exchanged',
    spoil: (subject, random) => {
      const one = pickRow(subject, random);
      const other = pickRow(subject, random);
      if (one === null || other?.sheet !== one.sheet || other.row === one.row) return null;
      const { workbook } = subject;
      const column = random.pick(authorityColumns(subject, one.sheet));
      if (column === undefined) return null;
      return {
        workbook: withCells(workbook, [
          { ...one, column, value: cellAt(workbook, { ...other, column }) },
          { ...other, column, value: cellAt(workbook, { ...one, column }) },
        ]),
        words: `codes of rows ${one.row + 1} and ${other.row + 1} of "${one.sheet}" exchanged`,
      };
    },
  },
  {
    of: 'rows',
    kind: 'cut off',
    spoil: (subject, random) => {
      const cell = pickRow(subject, random);
      if (cell === null) return null;
      return {
        workbook: withRows(subject.workbook, cell.sheet, (rows) => rows.slice(0, cell.row)),
        words: `"${cell.sheet}" cut off at row ${cell.row + 1}`,
      };
    },
  },
];

function pickRow(subject: Subject, random: Random): FigureCell | null {
  return pickFigureCell(subject, random, () => true);
}

/** The columns that say who a row is about, in any table of the sheet. */
function authorityColumns({ release, workbook }: Subject, sheet: string): number[] {
  const rows = workbook.grids.get(sheet)?.rows ?? [];
  const columns = release.tables
    .filter((table) => sheetNamed(workbook.sheetNames, table.sheet ?? '') === sheet)
    .flatMap((table) => {
      const header = readHeader(rows, table.headerRows);
      return table.authority.flatMap(({ column }) => {
        const search = findColumn(header, column);
        return search.kind === 'found' ? [search.index] : [];
      });
    });
  return [...new Set(columns)];
}
