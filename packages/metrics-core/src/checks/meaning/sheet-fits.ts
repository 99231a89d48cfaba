// Workbooks have sheets, and text files have none.
import { fault, type Check } from '../check';

export const sheetFits: Check = {
  code: 'SHEET_UNFIT',
  holds: 'Tables of a workbook name their sheet; tables of a text file name none.',
  remedy: 'Name the sheet as the workbook has it, or leave `sheet` out for a CSV file.',
  find: ({ publications }) =>
    publications.flatMap((publication) =>
      publication.releases.flatMap(({ file, tables }, index) =>
        tables.flatMap(({ sheet }, position) => {
          const isText = /\.(csv|txt|tsv)$/i.test(file);
          const isWorkbook = /\.(xlsx?|xlsm|xlsb|ods)$/i.test(file);
          const fits = isText ? sheet === null : !isWorkbook || (sheet !== null && sheet !== '');
          return fits
            ? []
            : [
                fault('publication', publication, `releases[${index}].tables[${position}].sheet`, {
                  found: sheet === null ? 'no sheet' : `"${sheet}"`,
                  expected: isText ? `no sheet, since "${file}" is text` : `a sheet of "${file}"`,
                }),
              ];
        }),
      ),
    ),
};
