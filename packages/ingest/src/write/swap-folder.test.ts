import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { swapFolder } from './swap-folder';

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'swap-'));
  folder = join(parent, 'data');
});

afterEach(() => rm(parent, { recursive: true }));

const textOf = (path: string) => readFile(join(folder, path), 'utf8');

describe('a folder written as a whole', () => {
  it('is made where there was none, and leaves nothing beside it', async () => {
    await swapFolder(folder, new Map([['observations/a.csv', 'a\n']]), { keepOthers: false });
    expect(await textOf('observations/a.csv')).toBe('a\n');
    expect(await readdir(parent)).toEqual(['data']);
  });

  it('loses the files that are no longer written', async () => {
    await swapFolder(folder, new Map([['old.csv', 'old\n']]), { keepOthers: false });
    await swapFolder(folder, new Map([['new.csv', 'new\n']]), { keepOthers: false });
    expect(await readdir(folder)).toEqual(['new.csv']);
  });

  it('keeps the others where only a part is written', async () => {
    await swapFolder(
      folder,
      new Map([
        ['old.csv', 'old\n'],
        ['b.csv', 'old\n'],
      ]),
      { keepOthers: false },
    );
    await swapFolder(folder, new Map([['b.csv', 'new\n']]), { keepOthers: true });
    expect([await textOf('old.csv'), await textOf('b.csv')]).toEqual(['old\n', 'new\n']);
  });

  it('stays as it was where writing fails', async () => {
    await swapFolder(folder, new Map([['a.csv', 'old\n']]), { keepOthers: false });
    const clash = new Map([
      ['a.csv', 'new\n'],
      ['a.csv/b.csv', 'a file where a folder is needed\n'],
    ]);
    await expect(swapFolder(folder, clash, { keepOthers: false })).rejects.toThrow();
    expect(await textOf('a.csv')).toBe('old\n');
    expect(await readdir(parent)).toEqual(['data']);
  });
});
