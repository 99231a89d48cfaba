// What the draft of a table leaves to a person, each as a sentence.
import { cellText } from './cells';
import type { ColumnContent } from './column-content';
import type { FoundTable } from './find-tables';
import { headerText, type TablePeriodFound } from './table-period';
import { rowsOfEach, type WholeClass } from './whole-class';

export function headerQuestions({
  headerRows,
  authority,
  header,
  alsoAuthority,
  figures,
}: FoundTable): string[] {
  const columns = [...authority, ...figures].map(({ index }) => index);
  const nameless = columns.filter((index) => (header[index]?.name ?? '') === '');
  return [
    ...(headerRows.length === 0
      ? ['Which rows name the columns: none was found above the first row of data.']
      : nameless.length > 0
        ? [
            `${nameless.length} columns have no header and are named by their letters, which move easily.`,
          ]
        : []),
    ...alsoAuthority
      .filter(({ scheme }) => scheme !== 'name')
      .map(
        ({ index }) =>
          `Column "${header[index]?.name ?? ''}" holds codes of authorities too: make sure which is the right one.`,
      ),
  ];
}

export function periodQuestions(
  period: TablePeriodFound,
  chosen: readonly ColumnContent[],
  found: FoundTable,
): string[] {
  switch (period.by) {
    case 'nothing':
      return ['Which period the figures are of: the file does not say.'];
    case 'text':
      return [`Whether the figures are of ${period.periods[0]}, going by ${period.where}.`];
    case 'headers':
      return chosen
        .filter(({ index }) => !period.ofColumn.has(index))
        .map(
          ({ index }) =>
            `Which period "${headerText(found, index)}" is of: the draft says ${period.periods.at(-1) ?? ''}.`,
        );
    case 'column':
      return [];
  }
}

/** With several rows for each authority, a column must say which is which. */
export function longTableQuestions(
  found: FoundTable,
  period: TablePeriodFound,
  whole: WholeClass | null,
): string[] {
  const rowsEach = rowsOfEach(found, period);
  if (rowsEach < 1.5) return [];
  const labels = found.labels
    .map(({ index, texts }) => {
      const shown = texts.slice(0, 4).map(([text]) => `"${text}"`);
      const more = texts.length > shown.length ? ` and ${texts.length - shown.length} more` : '';
      return `"${cellText(found.header[index]?.name)}" (${shown.join(', ')}${more})`;
    })
    .slice(0, 4);
  return [
    `Each authority has about ${Math.round(rowsEach)} rows: ${
      whole === null ? '' : `the draft reads those of "${whole.text}"; `
    }say which with "keep", or with "where" of each column${
      labels.length === 0 ? '.' : `, by ${labels.join(' or ')}.`
    }`,
  ];
}

export function leftOut(candidates: number, chosen: number, wanted: readonly string[]): string[] {
  if (candidates === chosen) return [];
  if (chosen === 0) {
    return [
      wanted.length === 0
        ? 'Which columns to read: none holds numbers alone.'
        : `No header contains ${wanted.map((word) => `"${word}"`).join(' or ')}.`,
    ];
  }
  return [
    `${candidates - chosen} of ${candidates} columns of figures are left out: name those you need with --columns.`,
  ];
}
