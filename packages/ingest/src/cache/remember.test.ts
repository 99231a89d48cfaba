import { mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { alwaysAnew, rememberIn, type Packing, type Remember } from './remember';

const asItIs: Packing<string, string> = { pack: (text) => text, unpack: (text) => text };

let folder: string;
let worked: string[];

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'remember-')), 'cache');
  worked = [];
});

afterEach(() => rm(join(folder, '..'), { recursive: true }));

/** Works out a text from its name, and tells which were worked out. */
function ask(remember: Remember, name: string): Promise<string> {
  const work = async () => {
    worked.push(name);
    return `the sheets of ${name}`;
  };
  return remember([name], work, asItIs);
}

async function onlyEntry(): Promise<string> {
  const [name = ''] = await readdir(folder);
  return join(folder, name);
}

describe('what was worked out', () => {
  it('is known to a later run, which gives the same', async () => {
    const first = await ask(await rememberIn(folder, 'v1'), 'a.xlsx');
    const second = await ask(await rememberIn(folder, 'v1'), 'a.xlsx');
    expect(second).toBe(first);
    expect(worked).toEqual(['a.xlsx']);
  });

  it('is worked out anew from something else, or by other code', async () => {
    await ask(await rememberIn(folder, 'v1'), 'a.xlsx');
    await ask(await rememberIn(folder, 'v1'), 'b.xlsx');
    await ask(await rememberIn(folder, 'v2'), 'a.xlsx');
    expect(worked).toEqual(['a.xlsx', 'b.xlsx', 'a.xlsx']);
  });

  it('is worked out each time where nothing is kept', async () => {
    await ask(alwaysAnew, 'a.xlsx');
    await ask(alwaysAnew, 'a.xlsx');
    expect(worked).toEqual(['a.xlsx', 'a.xlsx']);
  });

  it('is not kept where it ends in an error', async () => {
    const remember = await rememberIn(folder, 'v1');
    const failing = () => Promise.reject<string>(new Error('a damaged file'));
    await expect(remember(['a.xlsx'], failing, asItIs)).rejects.toThrow('a damaged file');
    expect(await ask(remember, 'a.xlsx')).toBe('the sheets of a.xlsx');
  });
});

describe('an entry', () => {
  it('of which a single byte changed is worked out anew, and mended', async () => {
    const remember = await rememberIn(folder, 'v1');
    await ask(remember, 'a.xlsx');
    const entry = await onlyEntry();
    const whole = await readFile(entry);
    const spoilt = Buffer.from(whole);
    spoilt.writeUInt8(spoilt.readUInt8(spoilt.length - 1) ^ 1, spoilt.length - 1);
    await writeFile(entry, spoilt);
    expect(await ask(remember, 'a.xlsx')).toBe('the sheets of a.xlsx');
    expect(worked).toEqual(['a.xlsx', 'a.xlsx']);
    expect(await readFile(entry)).toEqual(whole);
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['cut off', Buffer.alloc(20)],
    ['a text', Buffer.from('no entry at all, but long enough to have a checksum')],
  ])('that is %s is worked out anew', async (_, content) => {
    const remember = await rememberIn(folder, 'v1');
    await ask(remember, 'a.xlsx');
    await writeFile(await onlyEntry(), content);
    expect(await ask(remember, 'a.xlsx')).toBe('the sheets of a.xlsx');
    expect(worked).toEqual(['a.xlsx', 'a.xlsx']);
  });

  it('that cannot be written is done without', async () => {
    const inAFile = join(folder, '..', 'file');
    await writeFile(inAFile, 'no folder');
    const remember = await rememberIn(join(inAFile, 'cache'), 'v1');
    expect(await ask(remember, 'a.xlsx')).toBe('the sheets of a.xlsx');
  });
});

describe('a folder that grows too large', () => {
  it('loses what was not used for longest', async () => {
    const remember = await rememberIn(folder, 'v1');
    await ask(remember, 'a.xlsx');
    const old = await onlyEntry();
    await ask(remember, 'b.xlsx');
    await utimes(old, new Date('2024-01-01'), new Date('2024-01-01'));
    const { length } = await readFile(old);
    const next = await rememberIn(folder, 'v1', 2 * length - 1);
    worked = [];
    await ask(next, 'b.xlsx');
    await ask(next, 'a.xlsx');
    expect(worked).toEqual(['a.xlsx']);
  });

  it('keeps what a run has used, however long ago it was written', async () => {
    const remember = await rememberIn(folder, 'v1');
    await ask(remember, 'a.xlsx');
    const entry = await onlyEntry();
    await ask(remember, 'b.xlsx');
    for (const name of await readdir(folder)) {
      await utimes(join(folder, name), new Date('2024-01-01'), new Date('2024-01-01'));
    }
    await ask(remember, 'a.xlsx');
    await rememberIn(folder, 'v1', (await readFile(entry)).length);
    expect(await readdir(folder)).toEqual([basename(entry)]);
  });
});
