// The environment that the server obeys, read once when it starts; all its faults at once.
import path from 'node:path';

import { z } from 'zod';

export interface Settings {
  host: string;
  /** 0 asks for any free port. */
  port: number;
  dataDir: string;
  snapshotDir: string;
  logLevel: string;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const repository = path.resolve(import.meta.dirname, '../../..');

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  API_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'expected a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'expected a whole number from 0 to 65535')
    .default(4000),
  DATA_DIR: z.string().default('data'),
  SNAPSHOT_DIR: z.string().default('.snapshot'),
  LOG_LEVEL: z
    .enum(logLevels, { error: `expected one of ${logLevels.join(', ')}` })
    .default('info'),
});

/** Variables that are empty count as not set; relative folders are taken from the repository. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) {
    throw new Error(
      read.error.issues
        .map(({ path: [variable], message }) => {
          const name = String(variable);
          return `${name} is "${given[name] ?? ''}": ${message}. Correct ${name}, or unset it.`;
        })
        .join('\n'),
    );
  }
  const { HOST, API_PORT, DATA_DIR, SNAPSHOT_DIR, LOG_LEVEL } = read.data;
  return {
    host: HOST,
    port: API_PORT,
    dataDir: path.resolve(repository, DATA_DIR),
    snapshotDir: path.resolve(repository, SNAPSHOT_DIR),
    logLevel: LOG_LEVEL,
  };
}
