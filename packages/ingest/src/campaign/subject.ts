// A file that is to be spoilt: its parsed sheets, and which of its cells our figures come from.
import type { Publication, Release } from '@oflog/metrics-core';

import type { Fact } from '../facts/fact';
import type { Workbook } from '../read';
import type { Random } from './random';

export interface Subject {
  readonly publication: Publication;
  readonly release: Release;
  readonly workbook: Workbook;
  /** What is read of the file as it was published. */
  readonly facts: readonly Fact[];
}

/** A cell by its place, counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell that a figure is read from. */
export interface FigureCell extends CellPlace {
  readonly fact: Fact;
}

/**
 * A cell of a figure that passes the test: any column with the same chance, then any authority, then any
 * cell that the figure adds up.
 */
export function pickFigureCell(
  { facts, publication }: Subject,
  random: Random,
  isWanted: (fact: Fact) => boolean,
): FigureCell | null {
  const byColumn = Map.groupBy(
    facts.filter(
      (fact) =>
        fact.figure.source !== null &&
        publication.columns[fact.column]?.control !== true &&
        isWanted(fact),
    ),
    ({ column }) => column,
  );
  const fact = random.pick(random.pick([...byColumn.values()]) ?? []);
  const source = fact?.figure.source;
  if (fact === undefined || source === null || source === undefined) return null;
  const place = random.pick(cellsOf(source.ref));
  return place === undefined ? null : { ...place, sheet: source.sheet, fact };
}

export const hasNumber = ({ figure }: Fact): boolean => figure.value !== null;

/** All cells of a reference such as `X12:CQ12,E20`. */
export function cellsOf(ref: string): Omit<CellPlace, 'sheet'>[] {
  return ref.split(',').flatMap((part) => {
    const [first = '', last = first] = part.split(':');
    const from = placeOf(first);
    const to = placeOf(last);
    const cells: Omit<CellPlace, 'sheet'>[] = [];
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) cells.push({ row, column });
    }
    return cells;
  });
}

function placeOf(cell: string): Omit<CellPlace, 'sheet'> {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits) - 1, column: column - 1 };
}
