// A described file in lines for a person at the terminal.
import { columnLetters } from '@oflog/ingest';

import type { ColumnContent } from './column-content';
import type { DescribedFile, DescribedSheet, DescribedTable } from './describe-file';
import type { FoundTable } from './find-tables';
import { headerText, type TablePeriodFound } from './table-period';

export function fileLines({ file, format, sha256, sheets }: DescribedFile): string[] {
  const withTable = sheets.filter(({ tables }) => tables.length > 0).length;
  return [
    `${file} (${format}), SHA-256 ${sha256}`,
    ...(format === 'csv'
      ? []
      : [`${counted(sheets.length, 'sheet')}, ${withTable} with a table of authorities:`]),
    ...sheets.map(sheetLine),
  ];
}

/** All that was found of a table, one thing on each line. */
export function tableLines(sheet: DescribedSheet, { found, period }: DescribedTable): string[] {
  const { header, firstRow, lastRow, rows, authorities } = found;
  const where = sheet.name === '' ? 'The table' : `Sheet "${sheet.name}"`;
  const perAuthority = rows === authorities ? '' : `, ${rows} rows in all`;
  return [
    `${where}: ${headerInWords(found)}, data in rows ${firstRow} to ${lastRow}`,
    `  authorities  ${authorities}${perAuthority}, by ${found.authority
      .map(({ index, scheme }) => `${schemeInWords[scheme]} in ${columnInWords(found, index)}`)
      .join(' and ')}`,
    ...found.alsoAuthority.map(
      ({ index, scheme, authorities: named }) =>
        `               ${schemeInWords[scheme]} of ${named} in ${columnInWords(found, index)} too`,
    ),
    `  period       ${periodInWords(found, period)}`,
    ...otherRowLines(found),
    ...found.notes
      .slice(0, notesShown)
      .map(({ row, text }) => `  note         row ${row}: ${shortened(text, 90)}`),
    ...more(found.notes.length - notesShown, 'notes'),
    ...found.labels
      .slice(0, labelsShown)
      .map(
        ({ index, texts }) =>
          `  classes      ${columnInWords(found, index)}: ${textsInWords(texts)}`,
      ),
    ...more(found.labels.length - labelsShown, 'columns of classes'),
    ...found.figures
      .slice(0, figuresShown)
      .map(
        (column) =>
          `  figures      ${columnLetters(column.index)}  ${figuresInWords(column)}  ${shortened(header[column.index] === undefined ? '' : headerText(found, column.index), 90)}`,
      ),
    ...more(found.figures.length - figuresShown, 'columns of figures'),
  ];
}

const notesShown = 3;
const labelsShown = 6;
const figuresShown = 30;

const schemeInWords = { gss: 'ONS codes', 'e-code': 'E-codes', name: 'names' } as const;

function sheetLine({ name, rows, columns, tables }: DescribedSheet): string {
  const size = `${rows} rows, ${columns} columns`;
  const found = tables.map(
    ({ found: table }) =>
      `${table.authorities} authorities, ${counted(table.figures.length, 'column')} of figures`,
  );
  return `  ${name === '' ? '' : `"${name}": `}${size}${found.length === 0 ? '' : `; ${found.join('; ')}`}`;
}

function headerInWords({ headerRows }: FoundTable): string {
  if (headerRows.length === 0) return 'no header found';
  return headerRows.length === 1
    ? `header in row ${headerRows[0] ?? 1}`
    : `header in rows ${headerRows.join(' and ')}`;
}

function columnInWords(found: FoundTable, index: number): string {
  const text = headerText(found, index);
  return `column ${columnLetters(index)}${text === '' ? ', which has no header' : ` "${shortened(text, 60)}"`}`;
}

function periodInWords(found: FoundTable, period: TablePeriodFound): string {
  switch (period.by) {
    case 'nothing':
      return 'not said anywhere';
    case 'text':
      return `${period.periods[0]}, by ${period.where}`;
    case 'headers':
      return `in the headers: ${period.periods.join(', ')}`;
    case 'column':
      return `in ${columnInWords(found, period.index)}: ${period.periods.slice(0, 12).join(', ')}`;
  }
}

function otherRowLines({ otherRows }: FoundTable): string[] {
  const shown = otherRows
    .slice(0, 6)
    .map(
      ({ row, code, text }) =>
        `${row} (${[...new Set([code, text])].filter((one) => one !== '').join(', ')})`,
    );
  return otherRows.length === 0
    ? []
    : [
        `  other rows   ${otherRows.length} with figures of no authority: ${shown.join(', ')}${otherRows.length > shown.length ? ' …' : ''}`,
      ];
}

function figuresInWords({ numbers, min, max, empty, texts }: ColumnContent): string {
  const range = `${numbers} numbers, ${inShort(min)} to ${inShort(max)}`;
  const nothing = empty === 0 ? '' : `, ${empty} empty`;
  return `${range}${nothing}${texts.length === 0 ? '' : `, ${textsInWords(texts)}`}`;
}

function textsInWords(texts: ColumnContent['texts']): string {
  const shown = texts.slice(0, 5).map(([text, count]) => `"${shortened(text, 30)}" ×${count}`);
  return (
    shown.join(', ') +
    (texts.length > shown.length ? ` and ${texts.length - shown.length} more` : '')
  );
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** Six digits tell a person what a column is. */
function inShort(number: number): string {
  return String(Number(number.toPrecision(6)));
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

function more(count: number, what: string): string[] {
  return count > 0 ? [`               and ${count} more ${what}`] : [];
}
