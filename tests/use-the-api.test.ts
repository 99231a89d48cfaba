// The examples of how to use the API print what stands under them. R is run where it is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { catalogue } from '@oflog/metrics-core';
import { buildSnapshot } from '@oflog/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readText, root } from './repository';
import { serveSnapshot, type Site } from './site';

interface Example {
  language: string;
  code: string;
  /** What it prints. */
  output: string;
}

const documented = 'http://localhost:4000';
const examples = ['docs/how-to/use-the-api.md', 'packages/api-client/README.md']
  .flatMap((document) => [
    ...readText(document).matchAll(
      /^```(sh|python|r|ts)\b.*\n((?:(?!```).*\n)*)```\n\n```text\n((?:(?!```).*\n)*)```$/gm,
    ),
  ])
  .map(([, language = '', code = '', output = '']): Example => ({ language, code, output }));

interface Run {
  file: string;
  program: string;
  /** Programs that a machine may lack. */
  needs: string[];
}

/** How each language is run, in a folder that has the example as a file. */
const runs: Readonly<Record<string, Run>> = {
  sh: { file: 'example.sh', program: 'sh', needs: ['curl', 'python3'] },
  python: { file: 'example.py', program: 'python3', needs: ['python3'] },
  r: { file: 'example.R', program: 'Rscript', needs: ['Rscript'] },
  ts: { file: 'example.mts', program: process.execPath, needs: [] },
};

const isInstalled = (program: string) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, program)));
const canRun = ({ language }: Example) => runs[language]?.needs.every(isInstalled) === true;

describe('the examples of how to use the API', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'examples-'));
  const snapshotDir = path.join(folder, 'snapshots');
  let site: Site;
  beforeAll(async () => {
    // The client is found as it would be where it is installed.
    symlinkSync(path.join(root, 'tests/node_modules'), path.join(folder, 'node_modules'));
    await buildSnapshot({ dataDir: path.join(root, 'data'), catalogue, snapshotDir });
    site = await serveSnapshot(snapshotDir);
  });
  afterAll(async () => {
    await site.stop();
    rmSync(folder, { recursive: true });
  });

  it('are those of the how-to, and that of the client', () => {
    expect(examples.map(({ language }) => language)).toEqual([
      ...['sh', 'sh', 'python', 'r', 'ts'],
      'ts',
    ]);
  });

  it.each(examples.filter(canRun))(
    'in $language print what stands under them',
    ({ language, code, output }) => {
      const { file = '', program = '' } = runs[language] ?? {};
      writeFileSync(path.join(folder, file), code.replaceAll(documented, site.api));
      const { stdout, stderr } = spawnSync(program, [file], {
        cwd: folder,
        encoding: 'utf8',
        timeout: 60_000,
      });
      expect(stderr).toBe('');
      expect(stdout).toBe(output);
    },
  );
});
