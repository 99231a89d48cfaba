// A copy of the repository in a temporary folder, with what is installed linked and nothing built.
import { execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { filesMatching, root } from '../repository';

export interface RepositoryCopy {
  folder: string;
  /** A folder for what does not belong to the repository, such as published files. */
  besides: string;
  /** Runs a program in the copy to its end and gives what it printed; fails where it fails. */
  run: (program: string, ...args: string[]) => string;
  /** Builds every package, each after those that it imports. */
  build: () => Promise<void>;
  /** The environment in which programs of the copy run. */
  env: NodeJS.ProcessEnv;
  /** Paths of files that differ from the copy as it was made: those a person would commit. */
  changedFiles: () => string[];
  remove: () => void;
}

export function copyRepository(): RepositoryCopy {
  const place = mkdtempSync(path.join(tmpdir(), 'repository-'));
  const folder = path.join(place, 'repository');
  for (const file of filesUnderVersionControl()) {
    if (existsSync(path.join(root, file))) cpSync(path.join(root, file), path.join(folder, file));
  }
  linkInstalled(folder);
  const env = environment(folder);
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { cwd: folder, env, encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 });

  run('git', 'init', '--quiet');
  run('git', 'add', '--all');
  run('git', ...author, 'commit', '--quiet', '--message=As it was');
  return {
    folder,
    besides: path.join(place, 'besides'),
    run,
    build: async () => {
      for (const packages of buildOrder) {
        await Promise.all(packages.map((name) => build(path.join(folder, 'packages', name), env)));
      }
    },
    env,
    changedFiles: () => lines(run('git', 'ls-files', ...changed)).sort(),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** Packages in one line do not import one another. */
const buildOrder = [
  ['metrics-core', 'api-client'],
  ['store', 'explorer-web'],
  ['ingest', 'api', 'authoring'],
];

async function build(cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
  await promisify(execFile)(process.execPath, ['--run', 'build'], { cwd, env });
}

const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
const changed = ['--modified', '--deleted', '--others', '--exclude-standard', '--deduplicate'];

/** Files that git holds, and new ones that it does not ignore. */
function filesUnderVersionControl(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  return lines(execFileSync('git', args, { cwd: root, encoding: 'utf8' }));
}

/**
 * Links each installed package, and those of the workspace to the copy. Folders that tools write in
 * are the copy's own, and pnpm is left out: it would install anew, through the links.
 */
function linkInstalled(folder: string): void {
  const manifests = filesMatching(
    'package.json',
    'packages/*/package.json',
    'scripts/package.json',
  );
  for (const manifest of manifests) {
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

/** `.bin/tsc`, `zod`, `@scope/name`: what stands in a node_modules folder. */
function namesIn(installed: string): string[] {
  return readdirSync(installed)
    .flatMap((name) =>
      name === '.bin' || name.startsWith('@')
        ? readdirSync(path.join(installed, name)).map((inside) => `${name}/${inside}`)
        : [name],
    )
    .filter((name) => name.startsWith('.bin/') || !name.startsWith('.'))
    .filter((name) => !/^(\.bin\/)?(pnpm|pnpx|pn|pnx)$/.test(name));
}

/** As in a terminal: nothing of the test that runs, nor of what runs the test. */
function environment(folder: string): NodeJS.ProcessEnv {
  const { PATH = '', HOME } = process.env;
  const folders = PATH.split(path.delimiter).filter((name) => !name.includes('node_modules'));
  const own = path.join(folder, 'node_modules/.bin');
  return { PATH: [own, ...folders].join(path.delimiter), HOME };
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
