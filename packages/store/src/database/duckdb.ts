// A DuckDB file: made by one process, then read by any number of them.
import {
  BOOLEAN,
  DOUBLE,
  DuckDBInstance,
  INTEGER,
  LIST,
  VARCHAR,
  listValue,
  type DuckDBConnection,
  type DuckDBType,
} from '@duckdb/node-api';

import type { Cell, Database, Parameter, Row } from './database';

export class DuckdbFile implements Database {
  readonly #instance: DuckDBInstance;

  private constructor(instance: DuckDBInstance) {
    this.#instance = instance;
  }

  static async create(file: string): Promise<DuckdbFile> {
    return new DuckdbFile(await DuckDBInstance.create(file));
  }

  /** Opens a file that nobody will change, without access to any other. */
  static async openReadOnly(file: string): Promise<DuckdbFile> {
    return new DuckdbFile(
      await DuckDBInstance.create(file, {
        access_mode: 'READ_ONLY',
        enable_external_access: 'false',
        lock_configuration: 'true',
      }),
    );
  }

  async run(sql: string, parameters: readonly Parameter[] = []): Promise<void> {
    await this.#connected((connection) => connection.run(sql, ...bound(parameters)));
  }

  async rows<Result extends Row>(
    sql: string,
    parameters: readonly Parameter[] = [],
  ): Promise<Result[]> {
    return this.#connected(async (connection) => {
      const reader = await connection.runAndReadAll(sql, ...bound(parameters));
      return reader.getRowObjectsJS() as Result[];
    });
  }

  /** Each stream has a connection of its own. */
  async *stream<Result extends Row>(
    sql: string,
    parameters: readonly Parameter[] = [],
  ): AsyncGenerator<Result> {
    const connection = await this.#instance.connect();
    try {
      const result = await connection.stream(sql, ...bound(parameters));
      for await (const rows of result.yieldRowObjectJs()) yield* rows as Result[];
    } finally {
      connection.closeSync();
    }
  }

  /** Appends rows, each as the values of the table's columns in order. */
  async append(
    table: string,
    rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
  ): Promise<void> {
    await this.#connected(async (connection) => {
      const appender = await connection.createAppender(table);
      for await (const row of rows) {
        for (const cell of row) {
          if (cell === null) appender.appendNull();
          else if (typeof cell === 'string') appender.appendVarchar(cell);
          else if (typeof cell === 'boolean') appender.appendBoolean(cell);
          else appender.appendDouble(cell);
        }
        appender.endRow();
      }
      appender.flushSync();
      appender.closeSync();
    });
  }

  close(): Promise<void> {
    this.#instance.closeSync();
    return Promise.resolve();
  }

  async #connected<Result>(
    work: (connection: DuckDBConnection) => Promise<Result>,
  ): Promise<Result> {
    const connection = await this.#instance.connect();
    try {
      return await work(connection);
    } finally {
      connection.closeSync();
    }
  }
}

function bound(parameters: readonly Parameter[]) {
  return [
    parameters.map((parameter) => (isList(parameter) ? listValue(parameter) : parameter)),
    parameters.map(typeOf),
  ] as const;
}

function typeOf(parameter: Parameter): DuckDBType {
  if (isList(parameter)) return LIST(typeof parameter[0] === 'number' ? INTEGER : VARCHAR);
  if (typeof parameter === 'number') return DOUBLE;
  if (typeof parameter === 'boolean') return BOOLEAN;
  return VARCHAR;
}

function isList(parameter: Parameter): parameter is readonly string[] | readonly number[] {
  return Array.isArray(parameter);
}
