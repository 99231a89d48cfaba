// Cells of an ODS file, from its content.xml, where a row or cell that repeats is written once.
import { lettersOf, type FoundCells, type RawCell, type WantedCells } from './raw-cell';
import { attributeOf, tagsOf, type Tag } from './xml-tags';
import { partsOfZip } from './zip-parts';

export async function openDocumentCells(file: string, wanted: WantedCells): Promise<FoundCells> {
  const parts = await partsOfZip(file, (path) => path === 'content.xml');
  const found = new Map<string, Map<string, RawCell>>();
  let references: ReadonlySet<string> = new Set();
  let cells = new Map<string, RawCell>();
  let row = 1;
  let rowsAlike = 1;
  let column = 1;
  let cell: OpenCell | null = null;

  const keep = ({ value, texts, columnsAlike }: OpenCell) => {
    const content = value ?? (texts.length === 0 ? null : texts.join('\n'));
    if (content !== null) {
      for (let right = 0; right < columnsAlike; right += 1) {
        for (let down = 0; down < rowsAlike; down += 1) {
          const reference = `${lettersOf(column + right)}${row + down}`;
          if (references.has(reference)) cells.set(reference, content);
        }
      }
    }
    column += columnsAlike;
  };

  for (const tag of tagsOf(parts.get('content.xml') ?? '')) {
    switch (tag.name) {
      case 'table:table':
        if (tag.kind === 'open') {
          const sheet = attributeOf(tag, 'table:name') ?? '';
          references = wanted.get(sheet) ?? new Set();
          cells = new Map();
          found.set(sheet, cells);
          row = 1;
        }
        break;
      case 'table:table-row':
        if (tag.kind === 'close') {
          row += rowsAlike;
        } else {
          rowsAlike = repeats(tag, 'table:number-rows-repeated');
          column = 1;
          if (tag.kind === 'empty') row += rowsAlike;
        }
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        if (tag.kind !== 'close') cell = openCell(tag);
        if (tag.kind !== 'open' && cell !== null) {
          keep(cell);
          cell = null;
        }
        break;
      case 'text:p':
        if (tag.kind === 'close') cell?.texts.push(tag.textBefore);
        break;
    }
  }
  return found;
}

interface OpenCell {
  /** The number that the cell stores, whatever it shows. */
  readonly value: number | null;
  /** What it shows, a line for each paragraph. */
  readonly texts: string[];
  readonly columnsAlike: number;
}

function openCell(tag: Tag): OpenCell {
  const value = attributeOf(tag, 'office:value');
  return {
    value: value === undefined ? null : Number(value),
    texts: [],
    columnsAlike: repeats(tag, 'table:number-columns-repeated'),
  };
}

function repeats(tag: Tag, attribute: string): number {
  return Number(attributeOf(tag, attribute) ?? 1);
}
