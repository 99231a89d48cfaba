// The environment variables that `npm start` obeys, read once, every fault named at once.
import { isIP } from 'node:net';
import path from 'node:path';

export interface Settings {
  /** Address to listen on; the loopback address unless HOST opens it to others. */
  host: string;
  /** Port of the explorer; 0 asks for any free one. */
  port: number;
  /** Port of the API; 0 asks for any free one. */
  apiPort: number;
  /** Where readers reach the explorer, when that is not the address it listens on. */
  publicUrl: string | undefined;
  dataDir: string;
  snapshotDir: string;
}

export function readSettings(env: NodeJS.ProcessEnv, root: string): Settings {
  const faults: string[] = [];
  const settings: Settings = {
    host: given(env, 'HOST') ?? '127.0.0.1',
    port: readPort(env, 'PORT', 3000, faults),
    apiPort: readPort(env, 'API_PORT', 4000, faults),
    publicUrl: readUrl(env, 'PUBLIC_URL', faults),
    dataDir: path.resolve(root, given(env, 'DATA_DIR') ?? 'data'),
    snapshotDir: path.resolve(root, given(env, 'SNAPSHOT_DIR') ?? '.snapshot'),
  };
  checkOthers(env, faults);
  if (settings.port !== 0 && settings.port === settings.apiPort) {
    faults.push(
      `PORT and API_PORT are both ${settings.port}: the explorer and the API each need a port. Give one of them another.`,
    );
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return settings;
}

function readPort(
  env: NodeJS.ProcessEnv,
  variable: string,
  standard: number,
  faults: string[],
): number {
  const text = given(env, variable);
  if (text === undefined) return standard;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    faults.push(
      `${variable} is "${text}", which is not a port: expected a whole number from 1 to 65535, or 0 for any free port. Correct ${variable}, or unset it for ${standard}.`,
    );
    return standard;
  }
  return port;
}

function readUrl(env: NodeJS.ProcessEnv, variable: string, faults: string[]): string | undefined {
  const text = given(env, variable);
  if (text === undefined) return undefined;
  if (isWebAddress(text)) return text;
  faults.push(
    `${variable} is "${text}", which is not an address: expected one such as https://explorer.example. Correct ${variable}, or unset it.`,
  );
  return undefined;
}

/**
 * Those that the servers read themselves, and would refuse after the minutes that a first build takes. The
 * same rules stand in packages/api/src/settings.ts and packages/explorer-web/src/env.ts.
 */
function checkOthers(env: NodeJS.ProcessEnv, faults: string[]): void {
  const expect = (variable: string, isFit: (text: string) => boolean, expected: string) => {
    const text = given(env, variable);
    if (text === undefined || isFit(text)) return;
    // An address of a database holds a password, which no message shows.
    const found = variable === 'DATABASE_URL' ? 'cannot be used' : `is "${text}"`;
    faults.push(`${variable} ${found}: expected ${expected}. Correct ${variable}, or unset it.`);
  };
  expect('FEEDBACK_URL', isWebAddress, 'an address such as https://feedback.example/new');
  expect(
    'POSTCODES_URL',
    isWebAddress,
    'the address of a service, such as https://postcodes.example',
  );
  expect(
    'DATABASE_URL',
    isDatabaseAddress,
    'an address such as postgresql://user:password@host:5432/database',
  );
  expect('LOG_LEVEL', (text) => logLevels.includes(text), `one of ${logLevels.join(', ')}`);
  expect(
    'RATE_LIMIT',
    (text) => /^(off|[1-9]\d{0,8})$/.test(text),
    'a number of requests a minute, or off',
  );
  expect(
    'TRUSTED_PROXIES',
    (text) => text.split(',').every((proxy) => isProxy(proxy.trim())),
    'addresses, ranges such as 10.0.0.0/8, or loopback, linklocal, uniquelocal, with commas between',
  );
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text);
}

function isDatabaseAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname } = new URL(text);
  return /^postgres(ql)?:$/.test(protocol) && hostname !== '' && /^\/[^/]+$/.test(pathname);
}

function isProxy(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits, ...others] = text.split('/');
  const version = isIP(address);
  if (version === 0 || others.length > 0) return false;
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

/** A variable that is set to nothing counts as not set. */
function given(env: NodeJS.ProcessEnv, variable: string): string | undefined {
  return env[variable] === '' ? undefined : env[variable];
}
