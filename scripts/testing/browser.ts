// Finds the browser that the browser tests drive; on a Debian machine without one, installs it.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const howToMend =
  'Install Chromium (on Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chrome or Chromium.';

/** The path of a browser that exists, or an error that says how to get one. */
export function requireBrowser(env: NodeJS.ProcessEnv): string {
  const found = findBrowser(env);
  if (found !== undefined) return found;
  if (canInstall()) installChromium();
  const installed = findBrowser(env);
  if (installed === undefined) throw new Error(`No browser was found. ${howToMend}`);
  return installed;
}

export function findBrowser(env: NodeJS.ProcessEnv): string | undefined {
  const chosen = env.CHROMIUM_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is "${chosen}", where there is no file. ${howToMend}`);
  }
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...applications].find((file) => existsSync(file));
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installChromium(): void {
  process.stdout.write('No browser found: installing Debian’s chromium.\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const argv of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium'],
  ]) {
    try {
      execFileSync('apt-get', argv, { env, stdio: 'pipe' });
    } catch (error) {
      throw new Error(`apt-get ${argv.join(' ')} failed. ${howToMend}`, { cause: error });
    }
  }
}
