// The HTTP server with its snapshot, ready to listen or to be asked by tests.
import type { FastifyInstance } from 'fastify';

import { createApp } from './app';
import { followSnapshot } from './current-snapshot';
import { leaseSnapshots } from './snapshot-of-request';

export interface ServerOptions {
  /** Folder of snapshots, as `buildSnapshot` of the store fills it. */
  snapshotDir: string;
  /** Level of the log on standard output; left out: no log. */
  logLevel?: string;
  /** How often to look whether there is a new snapshot. */
  lookEveryMilliseconds?: number;
}

/** Opens the snapshot and builds the server. Rejects where there is no snapshot. */
export async function buildServer({
  snapshotDir,
  logLevel,
  lookEveryMilliseconds,
}: ServerOptions): Promise<FastifyInstance> {
  const app = await createApp(logLevel);
  const current = await followSnapshot(
    snapshotDir,
    {
      replaced: (file) => app.log.info({ file }, 'now answering from a new snapshot'),
      failed: (error) => app.log.error(error, 'the new snapshot cannot be read'),
    },
    lookEveryMilliseconds,
  );
  leaseSnapshots(app, current);
  return app;
}
