import { describe, expect, it } from 'vitest';

import { findColumn, locatorInWords } from './find-column';
import { readHeader } from './header';

/** Two header rows as in the council tax workbooks: measures above, years below. */
const councilTax = readHeader(
  [
    ['Title of the table'],
    [
      'Ecode',
      'Authority',
      '(R)',
      '1. Council Tax\nRequirement',
      null,
      null,
      '2. Parish precepts',
      null,
    ],
    [null, null, null, '2014-15', '2015-16', null, '2014-15', '2015-16'],
  ],
  [2, 3],
);

describe('a header', () => {
  it('is matched on its text with white space normalised, whatever the column', () => {
    const header = readHeader([[' NET  REVENUE\r\n EXPENDITURE ', 'Class']], [1]);
    expect(findColumn(header, 'NET REVENUE EXPENDITURE')).toEqual({ kind: 'found', index: 0 });
    expect(findColumn(header, 'Class')).toEqual({ kind: 'found', index: 1 });
  });

  it('may be a number, as ages are', () => {
    const header = readHeader([['Code', 0, 1, 90]], [1]);
    expect(findColumn(header, '90')).toEqual({ kind: 'found', index: 3 });
  });

  it('over several rows is the list of its texts, a text above counting to the right', () => {
    expect(findColumn(councilTax, { header: ['1. Council Tax Requirement', '2015-16'] })).toEqual({
      kind: 'found',
      index: 4,
    });
    expect(findColumn(councilTax, { header: ['2. Parish precepts', '2015-16'] })).toEqual({
      kind: 'found',
      index: 7,
    });
  });

  it('of one text is found in whichever header row it stands', () => {
    expect(findColumn(councilTax, 'Authority')).toEqual({ kind: 'found', index: 1 });
    expect(findColumn(councilTax, { header: ['Ecode'] })).toEqual({ kind: 'found', index: 0 });
  });

  it('ends a lower group where an upper one begins', () => {
    const header = readHeader(
      [
        ['Homes', null, 'Land'],
        ['Owned', null, null],
        ['2020', '2021', '2020'],
      ],
      [1, 2, 3],
    );
    expect(header.map(({ path }) => path)).toEqual([
      ['Homes', 'Owned', '2020'],
      ['Homes', 'Owned', '2021'],
      ['Land', '2020'],
    ]);
  });

  it('that occurs twice is an error unless the occurrence is said', () => {
    const header = readHeader([['Total', 'Interest', 'Total']], [1]);
    expect(findColumn(header, 'Total')).toMatchObject({
      kind: 'ambiguous',
      columns: [{ index: 0 }, { index: 2 }],
    });
    expect(findColumn(header, { header: 'Total', occurrence: 2 })).toEqual({
      kind: 'found',
      index: 2,
    });
    expect(findColumn(header, { header: 'Total', occurrence: 3 })).toMatchObject({
      kind: 'missing',
      nearest: [{ index: 0 }, { index: 2 }],
    });
  });

  it('that is not there is answered with the nearest ones', () => {
    const header = readHeader(
      [['E-code', 'Net revenue expenditure (total of lines 800 to 804)', 'Class', 'Net expense']],
      [1],
    );
    const search = findColumn(header, 'NET REVENUE EXPENDITURE');
    expect(search.kind).toBe('missing');
    expect(search.kind === 'missing' && search.nearest[0]?.index).toBe(1);
  });

  it('may be left out: a column without one is named by its letter', () => {
    expect(findColumn(councilTax, { letter: 'F' })).toEqual({ kind: 'found', index: 5 });
    expect(findColumn(councilTax, { letter: 'CQ' })).toEqual({ kind: 'found', index: 94 });
  });
});

describe('a locator in words', () => {
  it('reads as its declaration', () => {
    expect(locatorInWords('Class')).toBe('"Class"');
    expect(locatorInWords({ header: ['A', 'B'], occurrence: 2 })).toBe('"A" › "B", occurrence 2');
    expect(locatorInWords({ letter: 'CH' })).toBe('column CH');
  });
});
