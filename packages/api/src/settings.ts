// The environment that the server obeys, read once when it starts; all its faults at once.
import path from 'node:path';

import proxyAddr from '@fastify/proxy-addr';
import { faultOfAddress } from '@oflog/store';
import { z } from 'zod';

export interface Settings {
  host: string;
  /** 0 asks for any free port. */
  port: number;
  dataDir: string;
  snapshotDir: string;
  /** Address of the PostgreSQL database that answers instead of a file; it may hold a password. */
  databaseUrl: string | undefined;
  logLevel: string;
  /** Addresses, ranges or names of ranges of the proxies whose word on the client is believed. */
  trustedProxies: string[];
  /** Address of a service in the shape of postcodes.io; null: postcodes are not looked up. */
  postcodesUrl: string | null;
  /** Requests a minute from one address; null: as many as it likes. */
  rateLimit: number | null;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const proxiesExpected =
  'expected addresses, ranges such as 10.0.0.0/8, or loopback, linklocal, uniquelocal, with commas between';

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
  DATABASE_URL: z.string().check(isDatabaseAddress).optional(),
  LOG_LEVEL: z
    .enum(logLevels, { error: `expected one of ${logLevels.join(', ')}` })
    .default('info'),
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((proxy) => proxy.trim()))
    .refine(areProxies, proxiesExpected)
    .default([]),
  POSTCODES_URL: z
    .url({
      protocol: /^https?$/,
      error: 'expected the address of a service, such as https://postcodes.example.org',
    })
    .nullable()
    .default(null),
  RATE_LIMIT: z
    .string()
    .regex(/^(off|[1-9]\d{0,8})$/, 'expected a number of requests a minute, or off')
    .transform((text) => (text === 'off' ? null : Number(text)))
    .default(600),
});

/** Variables that hold a password, which no message shows. */
const secret = new Set(['DATABASE_URL']);

/** Variables that are empty count as not set; relative folders are taken from the repository. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) {
    throw new Error(
      read.error.issues
        .map(({ path: [variable], message }) => {
          const name = String(variable);
          const found = secret.has(name) ? 'cannot be used' : `is "${given[name] ?? ''}"`;
          return `${name} ${found}: ${message}. Correct ${name}, or unset it.`;
        })
        .join('\n'),
    );
  }
  const {
    HOST,
    API_PORT,
    DATA_DIR,
    SNAPSHOT_DIR,
    DATABASE_URL,
    LOG_LEVEL,
    TRUSTED_PROXIES,
    POSTCODES_URL,
    RATE_LIMIT,
  } = read.data;
  return {
    host: HOST,
    port: API_PORT,
    dataDir: path.resolve(repository, DATA_DIR),
    snapshotDir: path.resolve(repository, SNAPSHOT_DIR),
    databaseUrl: DATABASE_URL,
    logLevel: LOG_LEVEL,
    trustedProxies: TRUSTED_PROXIES,
    postcodesUrl: POSTCODES_URL,
    rateLimit: RATE_LIMIT,
  };
}

function isDatabaseAddress({ value, issues }: z.core.ParsePayload<string>): void {
  const fault = faultOfAddress(value);
  if (fault !== null) issues.push({ code: 'custom', input: value, message: fault });
}

function areProxies(proxies: string[]): boolean {
  try {
    proxyAddr.compile(proxies);
    return true;
  } catch {
    return false;
  }
}
