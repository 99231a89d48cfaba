// docs/reference/metrics-command.md says what the program does.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { commands } from '.';
import { repository } from '../testing/declarations-copy';

const page = readFileSync(join(repository, 'docs/reference/metrics-command.md'), 'utf8');
const firstCells = [...page.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name]) => name ?? '');

function codesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/code: .*$/gm)])
    .flatMap(([line]) => [...line.matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g)])
    .map(([, code]) => code ?? '');
}

describe('the reference of the command', () => {
  it('has every command, and none that there is not', () => {
    expect(firstCells.filter((name) => /^[a-z-]+$/.test(name)).toSorted()).toEqual(
      commands.map(({ name }) => name).toSorted(),
    );
  });

  it('has every code of a fault in declarations, and none that there is not', () => {
    const source = join(repository, 'packages/authoring/src');
    const codes = ['declarations', 'check', 'commands'].flatMap((folder) =>
      codesIn(join(source, folder)),
    );
    expect(firstCells.filter((name) => /^[A-Z_]+$/.test(name)).toSorted()).toEqual(
      [...new Set(codes)].toSorted(),
    );
  });
});
