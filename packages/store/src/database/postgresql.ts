// A schema of a PostgreSQL database, open for reading, by any number of processes on any machine.
import pg from 'pg';
import Cursor from 'pg-cursor';

import type { Database, Parameter, Row } from './database';
import { connectionTo, DatabaseUnavailable } from './postgresql-address';

/** Rows that a stream holds at a time. */
const streamedRows = 1_000;

/** Streams that are read and queries that run at a time in one process; more wait their turn. */
const connections = 10;

const session = {
  default_transaction_read_only: 'on',
  /** Of a stream: the time until its next rows. */
  statement_timeout: '30s',
  // Compiling a query takes longer than any of ours runs.
  jit: 'off',
};

export class PostgresqlSchema implements Database {
  readonly #address: string;
  readonly #pool: pg.Pool;

  constructor(address: string, schema: string) {
    this.#address = address;
    this.#pool = new pg.Pool({
      ...connectionTo(address, { ...session, search_path: schema }),
      max: connections,
    });
    // A connection that breaks while nobody uses it is replaced when the next is needed.
    this.#pool.on('error', () => undefined);
  }

  async rows<Result extends Row>(
    sql: string,
    parameters: readonly Parameter[] = [],
  ): Promise<Result[]> {
    const client = await this.#connect();
    try {
      const { rows } = await client.query<Result>(sql, [...parameters]);
      client.release();
      return rows;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  async *stream<Result extends Row>(
    sql: string,
    parameters: readonly Parameter[] = [],
  ): AsyncGenerator<Result> {
    const client = await this.#connect();
    const cursor = client.query(new Cursor<Result>(sql, [...parameters]));
    let isSound = false;
    try {
      for (;;) {
        isSound = false;
        const rows = await cursor.read(streamedRows);
        isSound = true;
        yield* rows;
        if (rows.length < streamedRows) return;
      }
    } finally {
      // A connection on which reading failed is not used again.
      if (isSound) await cursor.close();
      client.release(!isSound);
    }
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #connect(): Promise<pg.PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (error) {
      throw new DatabaseUnavailable(this.#address, error);
    }
  }
}
