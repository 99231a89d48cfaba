// The sheets of an ODS file, cut out of its content.xml before it is parsed. The parser reads every
// sheet of a file and writes out every repeated cell; published files carry 130 sheets of which one
// is wanted, and a few bytes can declare billions of cells.

export interface OpenDocumentSheet {
  readonly name: string;
  /** Where the sheet's element begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

export interface SheetExtent {
  /** Rows down to the last one with a filled cell. */
  readonly rows: number;
  /** Filled cells, repeated ones counted as often as they are repeated, and empty ones as written. */
  readonly cells: number;
  /** Blanks in texts that are written as a number of them. */
  readonly blanks: number;
}

// Published tags have a dozen attributes. A tag of a million would make a pattern without a limit fail.
const attributes = String.raw`((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"]*"|'[^']*')){0,100})\s*`;
const tableTag = new RegExp(String.raw`<(/?)(?:[\w.-]+:)?table${attributes}(/?)>`, 'g');
const rowOrCellTag = new RegExp(
  String.raw`<(/?)(?:[\w.-]+:)?table-(row|cell)${attributes}(/?)>`,
  'g',
);
const bareCell = new RegExp(
  String.raw`<((?:[\w.-]+:)?table-cell)${attributes}(?:/>|>\s*</\1>)`,
  'g',
);

/** The sheets in their order. A table within a cell belongs to the sheet around it. */
export function sheetsOf(content: string): OpenDocumentSheet[] {
  const sheets: OpenDocumentSheet[] = [];
  let depth = 0;
  let open = { name: '', start: 0 };
  for (const tag of content.matchAll(tableTag)) {
    const [text, closing, attributeText = '', selfClosing] = tag;
    if (closing === '' && depth === 0) {
      open = { name: attributeOf(attributeText, 'name') ?? '', start: tag.index };
    }
    if (selfClosing === '') depth += closing === '' ? 1 : -1;
    if (depth === 0) sheets.push({ ...open, end: tag.index + text.length });
  }
  return sheets;
}

/** The same document with these sheets alone, and with value cells written so that none is lost. */
export function keepSheets(
  content: string,
  all: readonly OpenDocumentSheet[],
  kept: readonly OpenDocumentSheet[],
): string {
  const first = all.at(0);
  const last = all.at(-1);
  if (first === undefined || last === undefined) return content;
  return [
    content.slice(0, first.start),
    ...kept.map(({ start, end }) => showValues(content.slice(start, end))),
    content.slice(last.end),
  ].join('');
}

/** How large a sheet is once its repeated rows and cells are written out. */
export function extentOf(sheet: string): SheetExtent {
  let rows = 0;
  let lastFilledRow = 0;
  let cells = 0;
  let rowRepeat = 1;
  for (const tag of sheet.matchAll(rowOrCellTag)) {
    const [text, closing, kind, attributeText = '', selfClosing] = tag;
    if (closing === '/') continue;
    if (kind === 'row') {
      rowRepeat = repeats(attributeText, 'number-rows-repeated');
      rows += rowRepeat;
      continue;
    }
    const hasContent = selfClosing === '' && !sheet.startsWith('</', tag.index + text.length);
    if (hasContent || attributeOf(attributeText, 'value-type') !== undefined) {
      lastFilledRow = rows;
      cells += rowRepeat * repeats(attributeText, 'number-columns-repeated');
    } else {
      cells += 1;
    }
  }
  return { rows: lastFilledRow, cells, blanks: blanksIn(sheet) };
}

function blanksIn(sheet: string): number {
  let blanks = 0;
  for (const [, count] of sheet.matchAll(/<text:s\s+text:c="(\d+)"/g)) blanks += Number(count);
  return blanks;
}

/**
 * A value may stand in the attributes alone, `<table-cell office:value="5"/>`, without a paragraph
 * that shows it. The parser loses such cells, so they get an empty one.
 */
function showValues(sheet: string): string {
  return sheet.replace(bareCell, (cell, name: string, attributeText: string) =>
    attributeOf(attributeText, 'value-type') === undefined
      ? cell
      : `<${name}${attributeText}><text:p></text:p></${name}>`,
  );
}

function repeats(attributeText: string, name: AttributeName): number {
  return Math.max(1, Number.parseInt(attributeOf(attributeText, name) ?? '1', 10) || 1);
}

type AttributeName = 'name' | 'value-type' | 'number-rows-repeated' | 'number-columns-repeated';

const patternOf = (name: AttributeName) =>
  new RegExp(String.raw`[\s:]${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`);

const attributePatterns: Readonly<Record<AttributeName, RegExp>> = {
  name: patternOf('name'),
  'value-type': patternOf('value-type'),
  'number-rows-repeated': patternOf('number-rows-repeated'),
  'number-columns-repeated': patternOf('number-columns-repeated'),
};

function attributeOf(attributeText: string, name: AttributeName): string | undefined {
  // Most cells have none of these: a plain search is much faster.
  if (!attributeText.includes(name)) return undefined;
  const match = attributePatterns[name].exec(attributeText);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decodeEntities(value);
}

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, (...match) => {
    const [entity, decimal, hexadecimal, name] = match as [string, ...(string | undefined)[]];
    if (name !== undefined) return namedEntities[name.toLowerCase()] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
