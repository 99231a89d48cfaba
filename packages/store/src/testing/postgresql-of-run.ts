// Starts PostgreSQL before the first test of a run, and stops it after the last.
import type { TestProject } from 'vitest/node';

import { startPostgresql } from './postgresql-server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server's first database, from which others are made. */
    postgresql: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgresql({ fsync: 'off', max_connections: '200' });
  project.provide('postgresql', server.address);
  return () => server.stop();
}
