// What a table translates must be named: an empty spelling translates every blank, or nothing.
import { fault, type Check } from '../check';
import { tablesOf } from '../layout-parts';

export const spellings: Check = {
  code: 'SPELLING_EMPTY',
  holds:
    'Remaps name the code or name that they replace, columns of marks the texts they read, footnotes their signs.',
  remedy: 'Write the text as the file has it.',
  find: ({ publications }) =>
    tablesOf(publications).flatMap(({ publication, field, part }) => [
      ...part.remap.flatMap(({ from }, index) =>
        from.trim() === ''
          ? [
              fault('publication', publication, `${field}.remap[${index}].from`, {
                found: 'an empty text',
                expected: 'the code or name in the file',
              }),
            ]
          : [],
      ),
      ...part.marks.flatMap(({ values }, index) =>
        Object.keys(values).length === 0
          ? [
              fault('publication', publication, `${field}.marks[${index}].values`, {
                found: 'an empty object',
                expected: 'the texts of the column with the marks they put',
              }),
            ]
          : [],
      ),
      ...Object.keys(part.footnotes ?? {}).flatMap((sign) =>
        sign.trim() === ''
          ? [
              fault('publication', publication, `${field}.footnotes`, {
                found: 'an empty sign',
                expected: 'the sign as it stands in the file: `(r)`',
              }),
            ]
          : [],
      ),
    ]),
};
