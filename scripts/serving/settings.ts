// The environment variables that `npm start` obeys, read once, every fault named at once.
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
  if (URL.canParse(text) && /^https?:/.test(text)) return text;
  faults.push(
    `${variable} is "${text}", which is not an address: expected one such as https://explorer.example. Correct ${variable}, or unset it.`,
  );
  return undefined;
}

/** A variable that is set to nothing counts as not set. */
function given(env: NodeJS.ProcessEnv, variable: string): string | undefined {
  return env[variable] === '' ? undefined : env[variable];
}
