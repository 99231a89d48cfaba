// Cells of an XLSX file, from its XML parts.
import { attributeOf, tagsOf, type Tag } from './xml-tags';
import { partsOfZip } from './zip-parts';
import type { FoundCells, RawCell, WantedCells } from './raw-cell';

export async function officeOpenCells(file: string, wanted: WantedCells): Promise<FoundCells> {
  const about = await partsOfZip(
    file,
    (path) =>
      path === 'xl/workbook.xml' ||
      path === 'xl/_rels/workbook.xml.rels' ||
      path === 'xl/sharedStrings.xml',
  );
  const paths = pathsOfSheets(about);
  const sheets = await partsOfZip(file, (path) =>
    [...wanted.keys()].some((sheet) => paths.get(sheet) === path),
  );
  const texts = sharedTexts(about.get('xl/sharedStrings.xml') ?? '');
  return new Map(
    [...wanted].map(([sheet, references]) => [
      sheet,
      cellsOfSheet(sheets.get(paths.get(sheet) ?? '') ?? '', references, texts),
    ]),
  );
}

/** The path of each sheet's part by the name of the sheet. */
function pathsOfSheets(parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const tag of tagsOf(parts.get('xl/_rels/workbook.xml.rels') ?? '')) {
    const target = attributeOf(tag, 'Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    if (localName(tag) === 'Relationship') targets.set(attributeOf(tag, 'Id') ?? '', path);
  }
  const paths = new Map<string, string>();
  for (const tag of tagsOf(parts.get('xl/workbook.xml') ?? '')) {
    const id = attributeOf(tag, 'r:id');
    if (localName(tag) === 'sheet' && id !== undefined) {
      paths.set(attributeOf(tag, 'name') ?? '', targets.get(id) ?? '');
    }
  }
  return paths;
}

/** Texts that cells name by number; readings for pronunciation (`rPh`) are no part of them. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let inReading = false;
  for (const tag of tagsOf(xml)) {
    const name = localName(tag);
    if (name === 'rPh') inReading = tag.kind === 'open';
    if (name === 't' && tag.kind === 'close' && !inReading) text += tag.textBefore;
    if (name === 'si' && tag.kind !== 'open') {
      texts.push(text);
      text = '';
    }
  }
  return texts;
}

function cellsOfSheet(
  xml: string,
  wanted: ReadonlySet<string>,
  texts: readonly string[],
): Map<string, RawCell> {
  const cells = new Map<string, RawCell>();
  let reference = '';
  let type = 'n';
  let content = '';
  for (const tag of tagsOf(xml)) {
    const name = localName(tag);
    if (name === 'c' && tag.kind === 'open') {
      reference = attributeOf(tag, 'r') ?? '';
      type = attributeOf(tag, 't') ?? 'n';
      content = '';
    } else if ((name === 'v' || name === 't') && tag.kind === 'close') {
      content += tag.textBefore;
    } else if (name === 'c' && tag.kind === 'close' && wanted.has(reference)) {
      cells.set(reference, cellOf(type, content, texts));
    }
  }
  return cells;
}

function cellOf(type: string, content: string, texts: readonly string[]): RawCell {
  if (content === '') return null;
  if (type === 's') return texts[Number(content)] ?? null;
  return type === 'n' ? Number(content) : content;
}

function localName({ name }: Tag): string {
  return name.slice(name.indexOf(':') + 1);
}
