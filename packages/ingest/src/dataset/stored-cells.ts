// The cells behind a stored observation: `release!sheet!ref` joined by `;`, as the writer leaves them.

export interface StoredCell {
  readonly release: string;
  readonly sheet: string;
  /** In A1 notation: `C14`, `X12:CQ12`, `E20,E22`. */
  readonly ref: string;
}

/** For each authority whose figures were taken the cell of each input, null where it had none. */
export function parseCells(
  text: string,
  inputs: number,
): readonly (readonly (StoredCell | null)[])[] {
  if (text === '') return [];
  const cells = text.split(';').map(cellOf);
  return Array.from({ length: Math.ceil(cells.length / inputs) }, (_, block) =>
    cells.slice(block * inputs, (block + 1) * inputs),
  );
}

function cellOf(entry: string): StoredCell | null {
  if (entry === '') return null;
  const [release = '', sheet = '', ref = ''] = entry.split('!');
  return { release, sheet: decoded(sheet), ref };
}

function decoded(sheet: string): string {
  return sheet.replaceAll('%3B', ';').replaceAll('%21', '!').replaceAll('%25', '%');
}
