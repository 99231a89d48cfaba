// A copy of the repository in a temporary folder, with what is installed linked and nothing built.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { filesMatching, root } from '../repository';

export interface RepositoryCopy {
  folder: string;
  /** Runs a program of the copy to its end and gives what it printed; fails where it fails. */
  run(program: string, ...args: string[]): string;
  /** The environment in which programs of the copy run. */
  env: NodeJS.ProcessEnv;
  /** Paths of files that differ from the copy as it was made: those a person would commit. */
  changedFiles(): string[];
  remove(): void;
}

export function copyRepository(): RepositoryCopy {
  const folder = mkdtempSync(path.join(tmpdir(), 'repository-'));
  for (const file of filesUnderVersionControl()) {
    if (existsSync(path.join(root, file))) cpSync(path.join(root, file), path.join(folder, file));
  }
  linkInstalled(folder);
  const env = environment(folder);
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { cwd: folder, env, encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 });

  run('git', 'init', '--quiet');
  writeFileSync(path.join(folder, '.git/info/exclude'), 'node_modules\n');
  run('git', 'add', '--all');
  run('git', ...author, 'commit', '--quiet', '--message=As it was');
  return {
    folder,
    run,
    env,
    changedFiles: () => lines(run('git', 'ls-files', ...changed)).sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
const changed = ['--modified', '--deleted', '--others', '--exclude-standard', '--deduplicate'];

/** Files that git holds, and new ones that it does not ignore. */
function filesUnderVersionControl(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  return lines(execFileSync('git', args, { cwd: root, encoding: 'utf8' }));
}

/** Packages of the workspace are those of the copy; all others are the installed ones. */
function linkInstalled(folder: string): void {
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  for (const manifest of filesMatching('packages/*/package.json', '{scripts,tests}/package.json')) {
    const installed = path.join(path.dirname(manifest), 'node_modules');
    if (!existsSync(path.join(root, installed))) continue;
    for (const name of namesIn(path.join(root, installed))) {
      const link = path.join(folder, installed, name);
      const target = realpathSync(path.join(root, installed, name));
      const inCopy = path.join(folder, path.relative(root, target));
      mkdirSync(path.dirname(link), { recursive: true });
      symlinkSync(name.startsWith('@oflog/') ? inCopy : target, link);
    }
  }
}

/** `.bin`, `zod`, `@scope/name`: what stands in a node_modules folder. */
function namesIn(installed: string): string[] {
  return readdirSync(installed).flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(path.join(installed, name)).map((inScope) => `${name}/${inScope}`)
      : name.startsWith('.') && name !== '.bin'
        ? []
        : [name],
  );
}

/** As in a terminal: nothing of the test that runs, nor of what runs the test. */
function environment(folder: string): NodeJS.ProcessEnv {
  const { PATH = '', HOME } = process.env;
  const bin = path.join(folder, 'node_modules/.bin');
  return { PATH: `${bin}${path.delimiter}${PATH}`, HOME, TURBO_TELEMETRY_DISABLED: '1' };
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
