// What is published: looked at as npm, Node and TypeScript will see it.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { publint } from 'publint';
import { expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '..');

it('the package has no fault that publint knows', async () => {
  const { messages } = await publint({ pkgDir: folder, pack: 'pnpm', strict: true });
  expect(messages).toEqual([]);
});

it('the package resolves to the right types in every mode of TypeScript', () => {
  const attw = path.join(folder, 'node_modules/.bin/attw');
  const argv = ['--pack', folder, '--format', 'ascii', '--no-emoji'];
  const { status, stdout } = spawnSync(attw, argv, { encoding: 'utf8', timeout: 60_000 });
  expect(stdout).toContain('No problems found');
  expect(status).toBe(0);
});
