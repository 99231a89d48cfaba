import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { zipped, type ZipEntry } from './zip';

describe('an archive', () => {
  it('holds its entries, in the same bytes whenever it is made', async () => {
    const entries: ZipEntry[] = [
      { name: 'a.txt', contents: ['one', 'two'] },
      { name: 'folder/b.txt', contents: ['x'.repeat(100_000)] },
    ];
    const first = Buffer.concat((await zipped(entries).toArray()) as Buffer[]);
    await delay(2_100);
    const second = Buffer.concat((await zipped(entries).toArray()) as Buffer[]);
    expect(second.equals(first)).toBe(true);
    const files = unzipSync(first);
    expect(Object.keys(files)).toEqual(['a.txt', 'folder/b.txt']);
    expect(strFromU8(files['a.txt']!)).toBe('onetwo');
    expect(files['folder/b.txt']).toHaveLength(100_000);
  });

  it('reads no further than its reader, and stops when that goes', async () => {
    let pieces = 0;
    let over = false;
    const contents = async function* () {
      try {
        for (;;) {
          pieces += 1;
          yield crypto.getRandomValues(new Uint8Array(65_536));
        }
      } finally {
        over = true;
      }
    };
    const archive = zipped([{ name: 'endless', contents: contents() }]);
    await once(archive, 'readable');
    await delay(100);
    const read = pieces;
    await delay(100);
    expect(pieces).toBe(read);
    expect(pieces).toBeLessThan(50);
    archive.destroy();
    await expect.poll(() => over).toBe(true);
  });

  it('fails where an entry does', async () => {
    const contents = async function* () {
      yield 'begun';
      throw new Error('The disk is gone.');
    };
    await expect(zipped([{ name: 'a', contents: contents() }]).toArray()).rejects.toThrow(
      'The disk is gone.',
    );
  });
});
