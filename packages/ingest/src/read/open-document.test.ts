import { describe, expect, it } from 'vitest';

import { extentOf, keepSheets, sheetsOf } from './open-document';

const cell = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, repeat = '') => `<table:table-row${repeat}>${cells}</table:table-row>`;
const table = (name: string, rows: string) =>
  `<table:table table:name="${name}" table:style-name="ta1">${rows}</table:table>`;

describe('sheets of an OpenDocument spreadsheet', () => {
  it('are found by name in their order, entities decoded', () => {
    const content = `<a>${table('Front &amp; back', row(cell('x')))}${table('Q&#163;1', '')}</a>`;
    expect(sheetsOf(content).map(({ name }) => name)).toEqual(['Front & back', 'Q£1']);
  });

  it('take in a table that lies within a cell', () => {
    const inner = table('inner', row(cell('y')));
    const content = table('outer', row(`<table:table-cell>${inner}</table:table-cell>`));
    expect(sheetsOf(content)).toEqual([{ name: 'outer', start: 0, end: content.length }]);
  });

  it('are cut down to the wanted ones, what stands around them kept', () => {
    const [first, second] = [table('One', row(cell('1'))), table('Two', row(cell('2')))];
    const content = `<start/>${first}${second}<end/>`;
    const all = sheetsOf(content);
    const kept = all.filter(({ name }) => name === 'Two');
    expect(keepSheets(content, all, kept)).toBe(`<start/>${second}<end/>`);
  });

  it('measure what repeated rows and cells come to', () => {
    const sheet = table(
      'Bomb',
      row(cell('header')) +
        row(
          '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>',
          ' table:number-rows-repeated="1048575"',
        ),
    );
    expect(extentOf(sheet)).toMatchObject({ rows: 1_048_576, cells: 1 + 16_384 * 1_048_575 });
  });

  it('count the empty cells and rows that fill a sheet to its edge only as they are written', () => {
    const sheet = table(
      'Usual',
      row(`${cell('a')}<table:table-cell table:number-columns-repeated="16383"/>`) +
        row(
          '<table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"></table:table-cell>',
          ' table:number-rows-repeated="1048575"',
        ),
    );
    expect(extentOf(sheet)).toEqual({ rows: 1, cells: 3, blanks: 0 });
  });

  it('count the blanks that are written as a number', () => {
    const sheet = table(
      'Blanks',
      row(cell('a<text:s text:c="30"/>b<text:s/>c<text:s text:c="12"/>')),
    );
    expect(extentOf(sheet).blanks).toBe(42);
  });

  it('are measured although a tag has a million attributes', () => {
    const monster = `<table:table-cell${' a="b"'.repeat(1_000_000)}/>`;
    expect(extentOf(table('Tags', row(monster + cell('x'))))).toMatchObject({ rows: 1, cells: 1 });
  });
});
