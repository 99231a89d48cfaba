// What a single cell is: empty, a number, a period, or another text.
import { normalise, type CellValue, type Row } from '@oflog/ingest';

export type { Row };

/** A cell as text, white space normalised. */
export function cellText(cell: CellValue | undefined): string {
  return normalise(cell);
}

/** The number that a cell holds, or that its text reads as (`1,234`, `-5.2`, `£3`); null where it is none. */
export function cellNumber(cell: CellValue | undefined): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return null;
  const text = plain(cell);
  if (!/^-?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[-+]?\d+)?$/i.test(text) || !/\d/.test(text))
    return null;
  return Number(text.replaceAll(',', ''));
}

/** Whether a text has a comma between thousands. */
export function hasThousandsSeparator(cell: CellValue | undefined): boolean {
  return typeof cell === 'string' && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain(cell));
}

/** Without the signs that a unit says already: `£1,234`, `45.2%`. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/^(-?)£ ?/, '$1')
    .replace(/ ?%$/, '');
}

export function isEmptyRow(row: Row | undefined): boolean {
  return row === undefined || row.every((cell) => cellText(cell) === '');
}
