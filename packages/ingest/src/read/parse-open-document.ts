// Parses an ODS file: the wanted sheets are cut out and measured before the parser sees them.
import type { ArchiveParts } from './archive';
import type { ReadLimits } from './limits';
import { extentOf, keepSheets, sheetsOf } from './open-document';
import { type Sheets, parseSpreadsheet, partsAsInput } from './parse-spreadsheet';
import type { WantedSheets } from './parser-messages';
import { ReadError, beyondLimits } from './read-error';

export async function parseOpenDocument(
  file: string,
  parts: ArchiveParts,
  wanted: WantedSheets,
  limits: ReadLimits,
): Promise<Sheets> {
  const content = new TextDecoder().decode(parts.get('content.xml'));
  const all = sheetsOf(content);
  const sheetNames = all.map(({ name }) => name);
  if (wanted === 'names') return { sheetNames, grids: [] };

  const kept = wanted === 'all' ? all : all.filter(({ name }) => wanted.includes(name));
  for (const { name, start, end } of kept) {
    const { rows, cells, blanks } = extentOf(content.slice(start, end));
    if (rows > limits.rows || cells > limits.cells) {
      throw beyondLimits(file, `${rows} rows and ${cells} cells in sheet "${name}"`, limits);
    }
    if (blanks > limits.characters) {
      throw beyondLimits(file, `${blanks} repeated blanks in sheet "${name}"`, limits);
    }
  }
  const reduced = new Map(parts)
    .set('content.xml', new TextEncoder().encode(keepSheets(content, all, kept)))
    // The parser wants this part, which says how values look and not what they are.
    .set('styles.xml', new Uint8Array());
  const input = partsAsInput(reduced);
  const { grids } = await parseSpreadsheet(file, input, 'all', limits);
  if (grids.length !== kept.length) {
    throw new ReadError('READ_UNREADABLE', {
      file,
      found: 'a table within a table',
      expected: 'sheets that hold cells alone',
      remedy: 'Save the file without the inner table, and report it as a fault of reading.',
    });
  }
  // The parser leaves the names as they are written in XML.
  return {
    sheetNames,
    grids: grids.map((grid, index) => ({ ...grid, sheet: kept[index]?.name ?? grid.sheet })),
  };
}
