// Cells of another type, and markers where they do not belong.
import type { Release } from '@oflog/metrics-core';

import { cellRef, type CellValue } from '../read';
import type { Corrupted, Corruption } from './corruption';
import { cellAt, withCells } from './spoil';
import { hasNumber, pickFigureCell, type FigureCell, type Subject } from './subject';

export const cellCorruptions: readonly Corruption[] = [
  inNumber('types', 'text for a number', (value, random) =>
    random.pick(['see note', 'n.a.*', `${value}p`, `c. ${value}`, '#REF!', 'TRUE']),
  ),
  inNumber('types', 'number as text in another notation', (value, random) =>
    random.pick([
      value.toLocaleString('de-DE', { minimumFractionDigits: 2 }),
      `(${value})`,
      `${value} 000`,
      `£${value}k`,
    ]),
  ),
  inNumber('types', 'date for a number', (_, random) =>
    random.pick(['05/01/2023', '2023-01-05', 'Jan-23', 44_931 + random.below(300)]),
  ),
  inNumber('types', 'truth value for a number', (_, random) => random.pick([true, false])),
  inNumber('markers', 'unknown marker', (_, random) =>
    random.pick(['[q]', '**', '~', 'TBC', '[low]']),
  ),
  inNumber('markers', 'marker for a number', (_, random, { release }) =>
    random.pick([...markersOf(release), null]),
  ),
  {
    of: 'markers',
    kind: 'zero for a marker',
    spoil: (subject, random) => {
      const cell = pickFigureCell(subject, random, ({ figure }) => figure.state !== 'value');
      return cell === null ? null : changed(subject, cell, 0);
    },
  },
];

function inNumber(
  of: Corruption['of'],
  kind: string,
  instead: (
    value: number,
    random: Parameters<Corruption['spoil']>[1],
    subject: Subject,
  ) => CellValue | undefined,
): Corruption {
  return {
    of,
    kind,
    spoil: (subject, random) => {
      const cell = pickFigureCell(subject, random, hasNumber);
      if (cell === null) return null;
      const said = Number(cellAt(subject.workbook, cell));
      const value = instead(Number.isNaN(said) ? 1 : said, random, subject);
      return value === undefined ? null : changed(subject, cell, value);
    },
  };
}

function changed(subject: Subject, cell: FigureCell, value: CellValue): Corrupted {
  const before = cellAt(subject.workbook, cell);
  const edits = [{ ...cell, value }];
  return {
    workbook: withCells(subject.workbook, edits),
    words: `${cell.sheet}!${cellRef(cell.row, cell.column)} says ${JSON.stringify(value)} for ${JSON.stringify(before)}`,
    edits,
  };
}

/** Every marker that the layout knows. */
function markersOf({ tables }: Release): string[] {
  return [...new Set(tables.flatMap(({ missing }) => Object.keys(missing)))];
}
