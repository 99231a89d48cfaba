import { describe, expect, it } from 'vitest';

import { separatorOf } from './separator';

describe('the separator of a delimited text', () => {
  it('is the comma of most files', () => {
    expect(separatorOf('code,name,count\nE06000023,"Bristol; City of",12\nE06000024,York,7')).toBe(
      ',',
    );
  });

  it('is a semicolon where commas stand in decimals and names', () => {
    expect(separatorOf('Code;Name;Share\nE06000023;Bristol, City of;4,3\nE06000014;York;5')).toBe(
      ';',
    );
  });

  it('is not misled by words above and below the table', () => {
    const table = 'E06000014;York;"1,234"\nE06000015;Derby;"2,345"\nE06000016;Leicester;9';
    expect(separatorOf(`Roads, by authority, in miles\n\n${table}\nNotes, of which one`)).toBe(';');
  });

  it('is a tab or a vertical bar where those part the cells', () => {
    expect(separatorOf('a\tb, c\tc\nd\te\tf')).toBe('\t');
    expect(separatorOf('a|b|c\nd|e, f|g')).toBe('|');
  });

  it('is not sought in a quoted cell of several lines', () => {
    expect(separatorOf('a,"one;two;\nthree;four;\nfive;six;"\nb,c\nd,e')).toBe(',');
  });

  it('is a comma in a text of one column', () => {
    expect(separatorOf('name\nYork\nDerby')).toBe(',');
  });
});
