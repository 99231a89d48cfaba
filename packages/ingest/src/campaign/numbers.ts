// Numbers with another sign, ten times as large, or slightly other than published.
import { cellRef, type CellValue } from '../read';
import type { Corrupted, Corruption } from './corruption';
import type { Random } from './random';
import { cellAt, withCells, type Edit } from './spoil';
import { cellsOf, hasNumber, pickFigureCell, type FigureCell, type Subject } from './subject';

type Change = (value: number, random: Random) => number;
type Extent = 'one cell' | 'one column' | 'one row';

const extents: readonly Extent[] = ['one cell', 'one column', 'one row'];

const otherSign: Change = (value) => -value;

/** Chosen once, for all cells of an extent. */
function factorOfTen(random: Random): Change {
  const factor = random.pick([10, 100, 1000, 0.1, 0.01, 0.001]) ?? 10;
  return (value) => Number((value * factor).toPrecision(12));
}

export const numberCorruptions: readonly Corruption[] = [
  ...extents.map((extent) => over('signs', extent, () => otherSign)),
  ...extents.map((extent) => over('factors of ten', extent, factorOfTen)),
  over('other cell values', 'one cell', slightChange, 'slightly changed'),
  over('other cell values', 'one cell', () => digitsExchanged, 'digits exchanged'),
  neighbours('with the row below', (cell) => ({ ...cell, row: cell.row + 1 })),
  neighbours('with the column beside', (cell) => ({ ...cell, column: cell.column + 1 })),
];

function over(
  of: Corruption['of'],
  extent: Extent,
  changeOf: (random: Random) => Change,
  kind: string = extent,
): Corruption {
  return {
    of,
    kind,
    spoil: (subject, random) => {
      const cell = pickFigureCell(subject, random, hasNumber);
      if (cell === null) return null;
      const change = changeOf(random);
      const edits = cellsIn(extent, subject, cell).flatMap((place): Edit[] => {
        const said = cellAt(subject.workbook, place);
        const number = numberIn(said);
        return number === null ? [] : [{ ...place, value: likewise(said, change(number, random)) }];
      });
      return spoilt(subject, edits);
    },
  };
}

/** By up to three tenths, in the digits that the number has. */
function slightChange(): Change {
  return (value, random) => {
    const decimals = String(value).split('.')[1]?.length ?? 0;
    const by = (random.next() * 0.3 + 0.005) * (random.next() < 0.5 ? -1 : 1);
    const changed = Number((value * (1 + by)).toFixed(decimals));
    return changed === value ? Number((value + 10 ** -decimals).toFixed(decimals)) : changed;
  };
}

/** Two digits beside one another in each other's place. */
const digitsExchanged: Change = (value, random) => {
  const digits = String(value);
  const places = Array.from({ length: digits.length - 1 }, (_, at) => at).filter(
    (at) => /^\d\d$/.test(digits.slice(at, at + 2)) && digits[at] !== digits[at + 1],
  );
  const at = random.pick(places);
  if (at === undefined) return value;
  return Number(
    `${digits.slice(0, at)}${digits[at + 1] ?? ''}${digits[at] ?? ''}${digits.slice(at + 2)}`,
  );
};

function neighbours(kind: string, beside: (cell: FigureCell) => FigureCell): Corruption {
  return {
    of: 'other cell values',
    kind: `exchanged ${kind}`,
    spoil: (subject, random) => {
      const cell = pickFigureCell(subject, random, hasNumber);
      if (cell === null) return null;
      const other = beside(cell);
      const [one, two] = [cellAt(subject.workbook, cell), cellAt(subject.workbook, other)];
      if (numberIn(two) === null || one === two) return null;
      return spoilt(subject, [
        { ...cell, value: two },
        { ...other, value: one },
      ]);
    },
  };
}

/** A whole column of the sheet from the first figure on, totals too; of a row what figures are read from. */
function cellsIn(
  extent: Extent,
  { facts, workbook }: Subject,
  cell: FigureCell,
): Omit<Edit, 'value'>[] {
  if (extent === 'one cell') return [cell];
  const { sheet } = cell;
  const places = facts
    .filter(({ figure: { source } }) => source?.sheet === sheet)
    .flatMap(({ figure: { source } }) => cellsOf(source?.ref ?? ''))
    .filter(({ row, column }) =>
      extent === 'one column' ? column === cell.column : row === cell.row,
    )
    .map((place) => ({ ...place, sheet }));
  if (extent === 'one row') {
    return [...new Map(places.map((place) => [place.column, place])).values()];
  }
  const top = Math.min(...places.map(({ row }) => row));
  const height = workbook.grids.get(sheet)?.rows.length ?? 0;
  return Array.from({ length: height - top }, (_, below) => ({ ...cell, row: top + below }));
}

function numberIn(cell: CellValue): number | null {
  const number = typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : cell;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** The number as the cell had it: a number, or the text of one. */
function likewise(before: CellValue, number: number): CellValue {
  return typeof before === 'string' ? String(number) : number;
}

function spoilt(subject: Subject, edits: readonly Edit[]): Corrupted | null {
  const [first] = edits;
  if (first === undefined) return null;
  const ref = `${first.sheet}!${cellRef(first.row, first.column)}`;
  const words = `${ref}${edits.length === 1 ? '' : ` and ${edits.length - 1} more`} says ${JSON.stringify(first.value)} for ${JSON.stringify(cellAt(subject.workbook, first))}`;
  const workbook = withCells(subject.workbook, edits);
  return edits.length > 2 ? { workbook, words } : { workbook, words, edits };
}
