// The parts of a workbook beside its sheets: what sheets there are, how headers look, what each part is.
import type { ZipEntry } from '../zip';
import { escaped } from './sheet';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** For the sheets that have been written, in their order. */
export function packageParts(sheetNames: readonly string[]): ZipEntry[] {
  const parts: [string, string][] = [
    ['xl/workbook.xml', workbook(sheetNames)],
    ['xl/_rels/workbook.xml.rels', workbookRelationships(sheetNames)],
    ['xl/styles.xml', styles],
    ['_rels/.rels', rootRelationships],
    ['[Content_Types].xml', contentTypes(sheetNames)],
  ];
  return parts.map(([name, xml]) => ({ name, contents: [`${declaration}${xml}`] }));
}

function workbook(sheetNames: readonly string[]): string {
  const sheets = sheetNames.map(
    (name, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function workbookRelationships(sheetNames: readonly string[]): string {
  const sheets = sheetNames.map((_, index) =>
    relationship(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  const style = relationship(sheetNames.length + 1, 'styles', 'styles.xml');
  return `<Relationships xmlns="${relationships}">${sheets.join('')}${style}</Relationships>`;
}

const rootRelationships = `<Relationships xmlns="${relationships}">${relationship(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`;

function relationship(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
}

/** Style 0 is plain, style 1 bold. */
const styles =
  `<styleSheet xmlns="${main}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function contentTypes(sheetNames: readonly string[]): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...sheetNames.map((_, index) => [`/${sheetPath(index)}`, 'worksheet']),
  ];
  const overrides = parts.map(
    ([name = '', type = '']) =>
      `<Override PartName="${name}" ContentType="${spreadsheet}.${type}+xml"/>`,
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}
