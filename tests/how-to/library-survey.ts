// The invented survey of the how-to documents, as its publisher would put it on the web, twice: in the
// second year the header stands a row lower and a column has another name.
import { utils, write } from '@e965/xlsx';

import type { Council } from '../fifth-policy-area/figures';
import type { PublishedFiles } from '../fifth-policy-area/published-files';

const leeds = 'E08000035';
/** Sent no return. */
const manchester = 'E08000003';

export function librarySurvey(councils: readonly Council[]): PublishedFiles {
  return new Map([
    [
      'library-survey-2023-24.xlsx',
      workbook(
        [['Public libraries in metropolitan districts, 2023-24'], ['[x] no return was sent']],
        'Open on Sundays',
        councils.map((council, i) => rowOf(council, i, { libraries: 34, openOnSundays: 12 })),
      ),
    ],
    [
      'library-survey-2024-25.xlsx',
      workbook(
        [
          ['Public libraries in metropolitan districts, 2024-25'],
          ['[x] no return was sent'],
          ['A library counts as open if it opened on one Sunday or more'],
        ],
        'Open on a Sunday',
        councils.map((council, i) => rowOf(council, i + 1, { libraries: 33, openOnSundays: 14 })),
      ),
    ],
  ]);
}

function rowOf(
  { code, name }: Council,
  number: number,
  ofLeeds: { libraries: number; openOnSundays: number },
): (string | number)[] {
  const { libraries, openOnSundays } =
    code === leeds ? ofLeeds : { libraries: 10 + number, openOnSundays: (number * 7) % 10 };
  return [code, name, libraries, code === manchester ? '[x]' : openOnSundays, 1000 * libraries];
}

function workbook(
  above: readonly string[][],
  openOnSundays: string,
  councils: readonly (string | number)[][],
): Buffer {
  const rows = [
    ...above,
    [null, null, 'Libraries', null, 'Visits'],
    ['ONS code', 'Council', 'Number', openOnSundays, 'Number'],
    ...councils,
    ['E92000001', 'England', 2900, 900, 99_000_000],
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Contents'], ['Libraries']]), 'Contents');
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Libraries');
  return Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
