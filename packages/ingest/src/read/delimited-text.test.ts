import { describe, expect, it } from 'vitest';

import { parseDelimitedText } from './delimited-text';

const parse = (text: string | Buffer, file = 'figures.csv') =>
  parseDelimitedText(file, Buffer.from(text));

describe('delimited text', () => {
  it('gives every cell as text and an empty one as null', () => {
    expect(parse('E06000023,Bristol,0.450891\nE06000024,,007\n')).toEqual([
      ['E06000023', 'Bristol', '0.450891'],
      ['E06000024', null, '007'],
    ]);
  });

  it('counts blank lines and quoted line breaks as a spreadsheet does', () => {
    expect(parse('a\r\n\r\n"two\nlines",c\r\nlast')).toEqual([
      ['a'],
      [null],
      ['two\nlines', 'c'],
      ['last'],
    ]);
  });

  it('leaves a byte-order mark out of the first cell', () => {
    expect(parse('\uFEFFareacd,areanm')).toEqual([['areacd', 'areanm']]);
  });

  it('reads Windows-1252 where the bytes are not UTF-8', () => {
    expect(parse(Buffer.from([0xa3, 0x31, 0x2c, 0x85, 0x2c, 0x80]))).toEqual([['£1', '…', '€']]);
  });

  it('names the byte that is neither UTF-8 nor Windows-1252', () => {
    expect(() => parse(Buffer.from([0x41, 0x2c, 0x81, 0x0a]))).toThrow(
      expect.objectContaining({
        code: 'READ_UNREADABLE',
        found: 'the byte 0x81 at position 2',
      }),
    );
  });

  it('refuses a file that ends inside a quotation', () => {
    expect(() => parse('code,name\nE06000023,"Bristol, City of')).toThrow(
      expect.objectContaining({ code: 'READ_TRUNCATED', file: 'figures.csv' }),
    );
  });

  it('takes a quotation mark inside a cell as a character', () => {
    expect(parse('pipe,5" wide\n"say ""no""",x')).toEqual([
      ['pipe', '5" wide'],
      ['say "no"', 'x'],
    ]);
  });

  it('separates by semicolons where the file does', () => {
    expect(parse('\uFEFFCode;Name;Miles\r\nE06000015;Derby;"2,137.0"\r\n')).toEqual([
      ['Code', 'Name', 'Miles'],
      ['E06000015', 'Derby', '2,137.0'],
    ]);
  });

  it('separates by tabs in a .tsv file', () => {
    expect(parse('a,b\tc\n', 'types.tsv')).toEqual([['a,b', 'c']]);
  });
});
