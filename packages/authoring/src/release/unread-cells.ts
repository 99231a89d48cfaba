// Cells that a fitted layout would stumble over: markers that it does not declare, empty cells.
import { findColumn, normalise, readHeader, type HeaderColumn } from '@oflog/ingest';
import type { Publication, RowCondition, Table } from '@oflog/metrics-core';

import type { AuthorityTexts } from '../layout/authority-texts';
import { cellText, type Row } from '../layout/cells';
import { columnContent } from '../layout/column-content';
import type { Sheet } from './fit-table';
import { figureLocators } from './locators';

/** One sentence for each text that is neither number nor marker. */
export function unreadCells(
  table: Table,
  sheets: readonly Sheet[],
  { columns }: Publication,
  texts: AuthorityTexts,
): string[] {
  const rows = sheets.find(({ sheet }) => normalise(sheet) === normalise(table.sheet))?.rows ?? [];
  const header = readHeader(rows, table.headerRows);
  const areas = table.authority.flatMap(({ column, scheme }) => {
    const search = findColumn(header, column);
    return search.kind === 'found' ? [{ index: search.index, scheme }] : [];
  });
  const dataRows = rows
    .slice(Math.max(...table.headerRows))
    .filter((row) =>
      areas.some(
        ({ index, scheme }) => texts.authority(scheme, cellText(row[index])) !== undefined,
      ),
    );
  const signs = new Set<string>();
  const unread = new Map<string, Set<string>>();
  for (const { name, locator, where } of figureLocators(table)) {
    const search = findColumn(header, locator);
    if (search.kind !== 'found' || columns[name]?.unit.quantity === 'category') continue;
    const binding = table.columns[name];
    const own = typeof binding === 'object' && 'cell' in binding ? binding.missing : undefined;
    const markers = Object.keys({ ...table.missing, ...own });
    const ownRows = dataRows.filter((row) => where.every((one) => meets(row, header, one)));
    const content = columnContent(ownRows, search.index);
    content.signs
      .filter((sign) => table.footnotes?.[sign] === undefined)
      .forEach((sign) => signs.add(sign));
    for (const [text] of content.texts) {
      if (markers.includes(text)) continue;
      unread.set(text, (unread.get(text) ?? new Set()).add(name));
    }
  }
  const lines = [
    ...[...signs].map(
      (sign) => `"${sign}" stands behind figures: say in "footnotes" which mark it puts on them.`,
    ),
    ...[...unread].map(
      ([text, names]) =>
        `"${text}" stands among the figures of ${[...names].join(', ')}: say in "missing" what it means.`,
    ),
  ];
  const more = lines.length - textsShown;
  return more > 0
    ? [...lines.slice(0, textsShown), `${more} more such texts stand among the figures.`]
    : lines;
}

/** More texts than these are no markers; a layout that reads the wrong column has hundreds. */
const textsShown = 8;

/** Whether a row is one of those that a column of the publication is read from. */
function meets(row: Row, header: readonly HeaderColumn[], condition: RowCondition): boolean {
  const search = findColumn(header, condition.column);
  return (
    search.kind !== 'found' ||
    condition.in === undefined ||
    condition.in.some((text) => normalise(text) === cellText(row[search.index]))
  );
}
