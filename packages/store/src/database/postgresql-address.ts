// The address of a PostgreSQL database as DATABASE_URL gives it: never shown whole, it holds a password.
import type pg from 'pg';

/** The database did not answer, refused us, or had no connection to spare. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';

  constructor(address: string, cause: unknown) {
    super(
      `The database at ${shownAddress(address)} cannot be reached: ${reasonOf(cause)}. ` +
        'Start it, or correct DATABASE_URL.',
      { cause },
    );
  }
}

/** What is wrong with an address, in words that do not repeat it; null where it can be one. */
export function faultOfAddress(address: string): string | null {
  const expected = 'expected an address such as postgresql://user:password@host:5432/database';
  if (!URL.canParse(address)) return `it is not an address: ${expected}`;
  const { protocol, hostname, pathname } = new URL(address);
  if (!/^postgres(ql)?:$/.test(protocol)) return `it begins with "${protocol}": ${expected}`;
  if (hostname === '') return `it names no host: ${expected}`;
  if (!/^\/[^/]+$/.test(pathname)) return `it names no database: ${expected}`;
  return null;
}

/** Host, port and database, for messages and logs. */
export function shownAddress(address: string): string {
  const fault = faultOfAddress(address);
  if (fault !== null) return '(an address that cannot be read)';
  const { hostname, port, pathname } = new URL(address);
  return `${hostname}:${port === '' ? '5432' : port}${pathname}`;
}

/** How to connect, with settings of the session beside those that the address has. */
export function connectionTo(
  address: string,
  settings: Readonly<Record<string, string>> = {},
): pg.ClientConfig {
  const url = new URL(address);
  const given = url.searchParams.get('options');
  const ours = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const options = [...(given === null ? [] : [given]), ...ours].join(' ');
  if (options !== '') url.searchParams.set('options', options);
  return {
    connectionString: url.href,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  };
}

/** Of an attempt at several addresses of one host, what each said. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join('; ');
  return cause instanceof Error ? cause.message : String(cause);
}
