// Cells that a fitted layout would stumble over: markers that it does not declare, empty cells.
import { findColumn, normalise, readHeader } from '@oflog/ingest';
import type { Publication, Table } from '@oflog/metrics-core';

import type { AuthorityTexts } from '../layout/authority-texts';
import { cellText } from '../layout/cells';
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
  const unread = new Map<string, Set<string>>();
  for (const { name, locator } of figureLocators(table)) {
    const search = findColumn(header, locator);
    if (search.kind !== 'found' || columns[name]?.unit.quantity === 'category') continue;
    const binding = table.columns[name];
    const own = typeof binding === 'object' && 'cell' in binding ? binding.missing : undefined;
    const markers = Object.keys({ ...table.missing, ...own });
    for (const [text] of columnContent(dataRows, search.index).texts) {
      if (markers.includes(text)) continue;
      unread.set(text, (unread.get(text) ?? new Set()).add(name));
    }
  }
  return [...unread].map(
    ([text, names]) =>
      `"${text}" stands among the figures of ${[...names].join(', ')}: say in "missing" what it means.`,
  );
}
