// An empty project outside the workspace, as a department would have, in which npm has installed the
// packed package by name, and an earlier version of it beside it.
import { execFile } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

import { packageFolder } from '../scripts/entries';
import { pack, type Packed } from './pack';
import { serveRegistry } from './registry';

export interface ConsumerProject {
  folder: string;
  write: (file: string, text: string) => void;
  /** Runs a program in the project and gives what it printed; fails with its output where it fails. */
  run: (program: string, ...args: string[]) => Promise<string>;
  remove: () => void;
}

const earlierVersion = '0.0.0-earlier';

export async function installInEmptyProject(): Promise<ConsumerProject> {
  const project = emptyProject();
  const zod = pack(realpathSync(join(packageFolder, 'node_modules/zod')));
  const current = pack(packageFolder);
  const packages = [zod, packEarlier(), current];
  const registry = await serveRegistry(packages);
  try {
    const { name } = current.manifest;
    await project.run(
      'npm',
      'install',
      name,
      `definitions-before@npm:${name}@${earlierVersion}`,
      `--registry=${registry.url}`,
      `--cache=${join(project.folder, '.npm')}`,
      '--ignore-scripts',
      '--no-audit',
    );
    copyFileSync(current.tarball, join(project.folder, basename(current.tarball)));
  } finally {
    registry.close();
    for (const packed of packages) packed.remove();
  }
  return project;
}

function emptyProject(): ConsumerProject {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write('package.json', JSON.stringify({ name: 'department', private: true, type: 'module' }));
  return {
    folder,
    write,
    run: (program, ...args) => run(folder, program, args),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** A version in which the first metric was written with one decimal more. */
function packEarlier(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'earlier-'));
  for (const part of ['package.json', 'dist', 'schema', 'README.md', 'LICENSE']) {
    cpSync(join(packageFolder, part), join(folder, part), { recursive: true });
  }
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as object;
  const earlier = JSON.stringify({ ...manifest, version: earlierVersion });
  writeFileSync(join(folder, 'package.json'), earlier);
  appendFileSync(join(folder, 'dist/index.js'), 'catalogue.metrics[0].decimals += 1;\n');
  const packed = pack(folder);
  rmSync(folder, { recursive: true });
  return packed;
}

async function run(cwd: string, program: string, args: string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { cwd });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
}
