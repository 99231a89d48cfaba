// Rows are counted from 1, and data come after their header.
import { fault, type Check } from '../check';

export const layoutRows: Check = {
  code: 'LAYOUT_ROWS_DISORDERED',
  holds: 'Header rows are counted from 1, go downwards, and lie above the first row of data.',
  remedy: 'Look at the sheet, and correct `headerRows` or `firstRow`.',
  find: ({ publications }) =>
    publications.flatMap((publication) =>
      publication.releases.flatMap(({ tables }, index) =>
        tables.flatMap(({ headerRows, firstRow }, position) => {
          const place = `releases[${index}].tables[${position}]`;
          const goesDown = headerRows.every((row, at) => row > (headerRows[at - 1] ?? 0));
          const last = headerRows.at(-1) ?? 0;
          if (!goesDown) {
            return [
              fault('publication', publication, `${place}.headerRows`, {
                found: headerRows.join(', '),
                expected: 'row numbers from 1, each below the one before',
              }),
            ];
          }
          return firstRow === undefined || firstRow > last
            ? []
            : [
                fault('publication', publication, `${place}.firstRow`, {
                  found: String(firstRow),
                  expected: `a row below the header, ${last + 1} or later`,
                }),
              ];
        }),
      ),
    ),
};
