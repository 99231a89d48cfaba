// Tests a row by the text of one of its cells: rows kept, dropped, ending a table, holding a total.
import type { RowCondition } from '@oflog/metrics-core';

import type { Row } from './header';
import type { CellValue } from '../read';

export type RowTest = (row: Row) => boolean;

/** The condition as a test, its column found and its pattern compiled beforehand. */
export function rowTest(condition: RowCondition, column: number, pattern: RegExp | null): RowTest {
  const { in: texts, from, to, empty } = condition;
  const accepted = texts === undefined ? null : new Set(texts.map((text) => text.trim()));
  return (row) => {
    const text = cellText(row[column]);
    if (accepted !== null && !accepted.has(text)) return false;
    if (pattern !== null && !pattern.test(text)) return false;
    if (empty !== undefined && (text === '') !== empty) return false;
    if (from === undefined && to === undefined) return true;
    const number = leadingNumber(text);
    return (
      number !== null &&
      (from === undefined || number >= from) &&
      (to === undefined || number <= to)
    );
  };
}

/** A cell as trimmed text; empty where there is nothing in it. */
export function cellText(cell: CellValue | undefined): string {
  if (typeof cell === 'string') return cell.trim();
  return cell === null || cell === undefined ? '' : String(cell);
}

/** Whether there is any text in a cell. */
export function isFilled(cell: CellValue): boolean {
  return typeof cell === 'string' ? cell.trim() !== '' : cell !== null;
}

/** The number that a text is, an open class such as `90+` among them. */
function leadingNumber(text: string): number | null {
  const [, digits] = /^(-?\d+(?:\.\d+)?)\s*\+?$/.exec(text) ?? [];
  return digits === undefined ? null : Number(digits);
}
