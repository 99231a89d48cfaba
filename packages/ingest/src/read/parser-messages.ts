// What the main thread and the parser's thread say to one another.
import type { Grid } from './grid';
import type { ReadLimits } from './limits';

/** One part of an unpacked archive. */
export interface ArchivePart {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** An XLS file as it is, or the parts of an XLSX or ODS file, unpacked and checked. */
export type ParserInput =
  | { readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'parts'; readonly parts: readonly ArchivePart[] };

/** The sheets to read by name; 'all' of them; or 'names' for the list of names alone. */
export type WantedSheets = readonly string[] | 'all' | 'names';

export interface ParserRequest {
  readonly input: ParserInput;
  readonly sheets: WantedSheets;
  readonly limits: Pick<ReadLimits, 'rows' | 'cells' | 'characters' | 'cellCharacters'>;
}

export type ParserReply =
  | { readonly kind: 'parsed'; readonly sheetNames: readonly string[]; readonly grids: Grid[] }
  | {
      readonly kind: 'failed';
      readonly reason: 'encrypted' | 'too-large' | 'unreadable';
      readonly found: string;
    };
