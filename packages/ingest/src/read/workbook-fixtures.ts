// Files for the tests of reading: whole workbooks, and archives put together part by part, so that
// they can be wrong in one place.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

import { type BookType, utils, write } from '@e965/xlsx';
import { onTestFinished } from 'vitest';

import type { CellValue } from './grid';

/** An empty folder that is gone when the test has finished. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'read-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function saveFixture(name: string, content: Buffer | string): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
}

export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  bookType: BookType,
): Buffer {
  const workbook = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    utils.book_append_sheet(workbook, sheet, name);
  }
  return Buffer.from(write(workbook, { type: 'array', bookType }) as ArrayBuffer);
}

/**
 * An XLSX file of one sheet, "Data", from the elements inside its worksheet. `edit` may change the
 * text of each part but `others`.
 */
export function xlsxOf(
  worksheet: string,
  others: readonly ArchiveFixturePart[] = [],
  edit = (text: string) => text,
): Buffer {
  const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${spreadsheet}" xmlns:r="${officeDocument}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${officeDocument}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet xmlns="${spreadsheet}">${worksheet}</worksheet>`,
    },
  ];
  return archiveOf([
    ...parts.map(({ name, content }) => ({ name, content: edit(content) })),
    ...others,
  ]);
}

/** An ODS file from the elements inside its spreadsheet. */
export function odsOf(spreadsheet: string, manifestEntry = ''): Buffer {
  const type = 'application/vnd.oasis.opendocument.spreadsheet';
  const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
  return archiveOf([
    { name: 'mimetype', content: type },
    {
      name: 'META-INF/manifest.xml',
      content: `<manifest:manifest xmlns:manifest="${oasis}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/>${manifestEntry}</manifest:manifest>`,
    },
    {
      name: 'content.xml',
      content: `<office:document-content xmlns:office="${oasis}:office:1.0" xmlns:table="${oasis}:table:1.0" xmlns:text="${oasis}:text:1.0"><office:body><office:spreadsheet>${spreadsheet}</office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
}

export interface ArchiveFixturePart {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the directory says of the part, where it is to say something untrue. */
  readonly declaredBytes?: number;
  readonly declaredCrc?: number;
  readonly encrypted?: boolean;
}

/** A zip archive with one deflated entry for each part. */
export function archiveOf(parts: readonly ArchiveFixturePart[]): Buffer {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content);
    const described = Buffer.alloc(26);
    described.writeUInt16LE(20, 0);
    described.writeUInt16LE(part.encrypted === true ? 1 : 0, 2);
    described.writeUInt16LE(8, 4);
    described.writeUInt32LE(part.declaredCrc ?? crc32(content), 10);
    described.writeUInt32LE(packed.length, 14);
    described.writeUInt32LE(part.declaredBytes ?? content.length, 18);
    described.writeUInt16LE(name.length, 22);

    const entry = Buffer.concat([Buffer.from('PK\u0003\u0004'), described, name, packed]);
    const position = Buffer.alloc(14);
    position.writeUInt32LE(offset, 10);
    const madeBy = Buffer.from([20, 0]);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), madeBy, described, position, name]),
    );
    entries.push(entry);
    offset += entry.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directoryBytes.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...entries, directoryBytes, end]);
}
