// A schema of a PostgreSQL database, open for reading, by any number of processes on any machine.
import pg from 'pg';
import Cursor from 'pg-cursor';

import type { Database, Parameter, Row } from './database';
import { connectionTo, DatabaseUnavailable } from './postgresql-address';
import { readersLock } from './postgresql-locks';

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
  readonly #schema: string;
  readonly #pool: pg.Pool;
  /** The one connection that keeps the schema from being dropped. */
  #hold: pg.Client | null = null;

  constructor(address: string, schema: string) {
    this.#address = address;
    this.#schema = schema;
    this.#pool = new pg.Pool({
      ...connectionTo(address, { ...session, search_path: schema }),
      max: connections,
    });
    // A connection that breaks while nobody uses it is replaced when the next is needed.
    this.#pool.on('error', () => undefined);
  }

  /**
   * Keeps the schema from being dropped as long as it is open here. Should the connection break, there
   * is still the grace that the last schema has.
   */
  async hold(): Promise<void> {
    const client = new pg.Client(connectionTo(this.#address));
    client.on('error', () => undefined);
    try {
      await client.connect();
    } catch (error) {
      throw new DatabaseUnavailable(this.#address, error);
    }
    this.#hold = client;
    await client.query(`select ${readersLock}`, [this.#schema]);
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

  async close(): Promise<void> {
    await Promise.all([this.#pool.end(), this.#hold?.end()]);
  }

  async #connect(): Promise<pg.PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (error) {
      throw new DatabaseUnavailable(this.#address, error);
    }
  }
}
