import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { ExchangeAtOnce } from './exchange-folders';
import { publishDataset } from './publish-dataset';
import { rollback } from './rollback';
import { recover, workspaceOf } from './workspace';

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'publish-'));
  folder = join(parent, 'data');
});

afterEach(() => rm(parent, { recursive: true }));

const whole = { keepOthers: false };
const textOf = (path: string) => readFile(join(folder, path), 'utf8');
const leftovers = () => readdir(join(parent, '.ingest', 'data'));

describe('a dataset published as a whole', () => {
  it('is made where there was none, and leaves nothing beside it', async () => {
    expect(await publishDataset(folder, new Map([['observations/a.csv', 'a\n']]), whole)).toBe(
      true,
    );
    expect(await textOf('observations/a.csv')).toBe('a\n');
    expect(await leftovers()).toEqual([]);
  });

  it('loses the files that are no longer written, and keeps the old dataset aside', async () => {
    await publishDataset(folder, new Map([['old.csv', 'old\n']]), whole);
    await publishDataset(folder, new Map([['new.csv', 'new\n']]), whole);
    expect(await readdir(folder)).toEqual(['new.csv']);
    expect(await leftovers()).toEqual(['previous']);
    expect(await readdir(workspaceOf(folder).previous)).toEqual(['old.csv']);
  });

  it('keeps the others where only a part is written', async () => {
    const both = new Map([
      ['old.csv', 'old\n'],
      ['b.csv', 'old\n'],
    ]);
    await publishDataset(folder, both, whole);
    await publishDataset(folder, new Map([['b.csv', 'new\n']]), { keepOthers: true });
    expect([await textOf('old.csv'), await textOf('b.csv')]).toEqual(['old\n', 'new\n']);
  });

  it('stays, with what it can go back to, where nothing changes', async () => {
    await publishDataset(folder, new Map([['a.csv', 'first\n']]), whole);
    await publishDataset(folder, new Map([['a.csv', 'second\n']]), whole);
    expect(await publishDataset(folder, new Map([['a.csv', 'second\n']]), whole)).toBe(false);
    await rollback(folder);
    expect(await textOf('a.csv')).toBe('first\n');
  });

  it('stays as it was where writing fails', async () => {
    await publishDataset(folder, new Map([['a.csv', 'old\n']]), whole);
    const clash = new Map([
      ['a.csv', 'new\n'],
      ['a.csv/b.csv', 'a file where a folder is needed\n'],
    ]);
    await expect(publishDataset(folder, clash, whole)).rejects.toThrow();
    expect(await textOf('a.csv')).toBe('old\n');
    expect(await leftovers()).toEqual([]);
  });
});

const cannot: ExchangeAtOnce = () => false;

describe.each([
  ['in one step', {}],
  ['where the system has no such step', { exchangeAtOnce: cannot }],
])('going back %s', (_, { exchangeAtOnce }: { exchangeAtOnce?: ExchangeAtOnce }) => {
  const publish = (content: string) =>
    publishDataset(folder, new Map([['a.csv', content]]), {
      ...whole,
      ...(exchangeAtOnce && { exchangeAtOnce }),
    });

  it('brings the dataset before the last, and going back again the last', async () => {
    await publish('first\n');
    await publish('second\n');
    await publish('third\n');
    await rollback(folder, exchangeAtOnce);
    expect(await textOf('a.csv')).toBe('second\n');
    await rollback(folder, exchangeAtOnce);
    expect(await textOf('a.csv')).toBe('third\n');
    expect(await leftovers()).toEqual(['previous']);
  });

  it('says so where there is nothing to go back to', async () => {
    await expect(rollback(folder, exchangeAtOnce)).rejects.toThrow(/no dataset in .*--data/);
    await publish('first\n');
    await expect(rollback(folder, exchangeAtOnce)).rejects.toThrow(
      /nothing to go back to: .*\.ingest.data.previous/,
    );
    expect(await textOf('a.csv')).toBe('first\n');
  });
});

describe('a run that was killed in the middle of three renames', () => {
  it('is undone after the first', async () => {
    await publishDataset(folder, new Map([['a.csv', 'old\n']]), whole);
    const next = workspaceOf(folder).complete('f'.repeat(64));
    await mkdir(next, { recursive: true });
    await writeFile(join(next, 'a.csv'), 'new\n');
    await rename(folder, `${next}.exchanged`);

    await recover(folder);
    expect(await textOf('a.csv')).toBe('old\n');
    expect(await leftovers()).toEqual([]);
  });

  it('is finished after the second', async () => {
    await publishDataset(folder, new Map([['a.csv', 'old\n']]), whole);
    await publishDataset(folder, new Map([['a.csv', 'new\n']]), whole);
    const { previous } = workspaceOf(folder);
    await rename(previous, `${previous}.exchanged`);

    await recover(folder);
    expect(await textOf('a.csv')).toBe('new\n');
    expect(await readFile(join(previous, 'a.csv'), 'utf8')).toBe('old\n');
  });
});
