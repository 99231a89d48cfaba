// A worksheet as XML, row by row: text in cells of text, so that none is a formula, and numbers as numbers.
import { decimalText } from '@oflog/metrics-core';

import type { Cell } from '../column';
import { inChunks } from '../in-chunks';
import { longTextsOnce } from '../long-texts-once';

export interface Sheet {
  header: readonly string[];
  /** In characters; those left out have a usual width. */
  widths?: readonly (number | undefined)[];
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
}

/** The header row is bold and stays in sight. */
export function sheetXml(sheet: Sheet): AsyncIterable<string> {
  return inChunks(pieces(sheet));
}

const headerStyle = 1;
const usualWidth = 16;

async function* pieces({ header, widths = [], rows }: Sheet): AsyncGenerator<string> {
  const names = header.map((_, index) => columnName(index));
  const columns = header.map(
    (_, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${widths[index] ?? usualWidth}" customWidth="1"/>`,
  );
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  yield '<sheetViews><sheetView workbookViewId="0">';
  yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  yield `</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
  const written = longTextsOnce(textXml);
  yield rowXml(1, names, header, written, headerStyle);
  let number = 1;
  for await (const row of rows) {
    number += 1;
    yield rowXml(number, names, row, written);
  }
  yield '</sheetData></worksheet>';
}

function rowXml(
  number: number,
  names: readonly string[],
  cells: readonly Cell[],
  written: (text: string) => string,
  style?: number,
): string {
  const styled = style === undefined ? '' : ` s="${style}"`;
  let xml = `<row r="${number}">`;
  cells.forEach((cell, index) => {
    if (cell === null) return;
    const start = `<c r="${names[index] ?? ''}${number}"${styled}`;
    xml +=
      typeof cell === 'number'
        ? `${start}><v>${decimalText(cell)}</v></c>`
        : `${start} t="inlineStr"><is><t xml:space="preserve">${written(cell)}</t></is></c>`;
  });
  return `${xml}</row>`;
}

/** `A` to `Z`, then `AA`. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}

// A spreadsheet refuses a file with a longer text in a cell.
const longestText = 32_767;

function textXml(text: string): string {
  return escaped(text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text);
}

/**
 * Signs that XML gives a meaning as entities, and those that it cannot hold as the format writes them:
 * `_x000D_` is a carriage return, and what merely looks so gets an escaped underscore.
 */
export function escaped(text: string): string {
  if (!needsEscape.test(text)) return text;
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(notInXml, (sign) => (sign === '\n' || sign === '\t' ? sign : codeOf(sign)));
}

const needsEscape = /[&<>"_\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
const notInXml = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

function codeOf(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
