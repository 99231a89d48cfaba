// A table of figures: named columns, and how each is read off a row. Every tabular format is made from
// the same columns, so that none can say less, or something else, than another.

export type ColumnType = 'text' | 'words' | 'number' | 'integer';
export type Cell = string | number | null;

export interface Column<Row> {
  /** The same in every format. */
  name: string;
  /** `words` is text of ids with a blank between each two. */
  type: ColumnType;
  /** What it holds, for people. */
  description: string;
  /** Null where there is nothing: an empty cell. */
  read(row: Row): Cell;
}

/** A table without its rows. */
export interface TableShape<Row> {
  /** As in the address and in names of files. */
  name: string;
  title: string;
  columns: readonly Column<Row>[];
  /** Columns that tell one row from every other. */
  key: readonly string[];
}

export interface Table<Row> extends TableShape<Row> {
  rows: AsyncIterable<Row>;
}
