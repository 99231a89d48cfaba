// A database that holds a snapshot's tables, open for reading: statements with bound parameters in, plain
// objects out. Statements keep to what DuckDB and PostgreSQL both speak.

export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;
/** A list is bound as an array of text, or of whole numbers. */
export type Parameter = Cell | readonly string[] | readonly number[];

export interface Database {
  rows<Result extends Row>(sql: string, parameters?: readonly Parameter[]): Promise<Result[]>;
  /** Rows as they come, never all at once; several streams may be read at a time. */
  stream<Result extends Row>(
    sql: string,
    parameters?: readonly Parameter[],
  ): AsyncGenerator<Result>;
  close(): Promise<void>;
}
