// The built program as a process of its own.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

import { afterAll, describe, expect, it } from 'vitest';

import { repository } from './testing/declarations-copy';

const cli = join(import.meta.dirname, '../dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'metrics-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function metrics(...args: string[]): Promise<Outcome> {
  return new Promise((settle) => {
    const child = execFile(
      process.execPath,
      [cli, ...args],
      { cwd: folder, env: {}, maxBuffer: 1 << 26 },
      (_, stdout, stderr) => settle({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

describe('npx pnpm metrics', () => {
  it('explains itself, and fails with 2 where it is used wrongly', async () => {
    expect(await metrics('--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('npx pnpm metrics <command>') as string,
      stderr: '',
    });
    expect(await metrics('walk')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('There is no command "walk"') as string,
    });
  });

  it('reads the definitions from the source', async () => {
    const { code, stdout } = await metrics('export');
    expect(code).toBe(0);
    const built = join(repository, 'packages/metrics-core/dist/catalogue.json');
    expect(stdout === readFileSync(built, 'utf8')).toBe(true);
  });

  it('finds nothing wrong in the definitions of this repository', async () => {
    expect(await metrics('check')).toEqual({ code: 0, stdout: 'No findings.\n', stderr: '' });
  }, 120_000);

  it('fails with 1 where there are findings, without colour where nobody looks', async () => {
    writeFileSync(join(folder, 'catalogue.json'), '{}');
    const { code, stdout } = await metrics('check', '--catalogue', 'catalogue.json');
    expect(code).toBe(1);
    expect(stdout).toMatch(/\d+ findings in 1 file\.\n$/);
    expect(stdout).not.toContain('\u001b');
  });
});
