import { describe, expect, it } from 'vitest';

import { unpackArchive } from './archive';
import { defaultReadLimits } from './limits';
import { archiveOf } from './workbook-fixtures';

const text = (value: Uint8Array | undefined) => new TextDecoder().decode(value);
const unpack = (bytes: Buffer, limits = {}) =>
  unpackArchive('book.xlsx', bytes, { ...defaultReadLimits, ...limits });
const refused = (code: string, found: RegExp) => ({
  code,
  file: 'book.xlsx',
  found: expect.stringMatching(found) as string,
});

describe('unpacking an archive', () => {
  it('gives the content of each part by its name', async () => {
    const parts = await unpack(
      archiveOf([
        { name: 'xl/', content: '' },
        { name: 'xl/workbook.xml', content: '<workbook/>' },
      ]),
    );
    expect([...parts.keys()]).toEqual(['xl/workbook.xml']);
    expect(text(parts.get('xl/workbook.xml'))).toBe('<workbook/>');
  });

  it.each(['../outside.xml', '/etc/passwd', 'xl/../../outside.xml', 'C:/outside.xml'])(
    'refuses a part named %s',
    async (name) => {
      await expect(unpack(archiveOf([{ name, content: 'x' }]))).rejects.toMatchObject(
        refused('READ_UNSAFE_ARCHIVE', /^a part named/),
      );
    },
  );

  it('refuses two parts whose names differ by case alone', async () => {
    const bytes = archiveOf([
      { name: 'xl/sheet.xml', content: 'one' },
      { name: 'XL/sheet.xml', content: 'two' },
    ]);
    await expect(unpack(bytes)).rejects.toMatchObject(
      refused('READ_UNSAFE_ARCHIVE', /^two parts named "XL\/sheet.xml"/),
    );
  });

  it('refuses a part that unpacks to hundreds of times its size', async () => {
    const bytes = archiveOf([{ name: 'bomb.xml', content: Buffer.alloc(8 * 1024 * 1024) }]);
    await expect(unpack(bytes)).rejects.toMatchObject(
      refused('READ_UNSAFE_ARCHIVE', /"bomb.xml" that unpacks to \d+ times/),
    );
  });

  it('refuses parts that together unpack to more than the limit', async () => {
    const bytes = archiveOf([
      { name: 'a.xml', content: 'x'.repeat(600) },
      { name: 'b.xml', content: 'y'.repeat(600) },
    ]);
    await expect(unpack(bytes, { unpackedBytes: 1_000 })).rejects.toMatchObject(
      refused('READ_TOO_LARGE', /unpacks to 1200 bytes/),
    );
  });

  it('refuses more parts than the limit', async () => {
    const parts = ['a', 'b', 'c'].map((name) => ({ name, content: name }));
    await expect(unpack(archiveOf(parts), { archiveEntries: 2 })).rejects.toMatchObject(
      refused('READ_TOO_LARGE', /an archive of 3 parts/),
    );
  });

  it.each([
    ['longer', 10],
    ['shorter', 100_000],
  ])('stops at a part that is %s than the directory says', async (_, declaredBytes) => {
    const bytes = archiveOf([{ name: 'sheet.xml', content: 'x'.repeat(5_000), declaredBytes }]);
    await expect(unpack(bytes)).rejects.toMatchObject(
      refused('READ_UNREADABLE', /^a damaged part "sheet.xml"/),
    );
  });

  it('finds a part whose content was changed', async () => {
    const bytes = archiveOf([{ name: 'sheet.xml', content: '<v>1</v>', declaredCrc: 42 }]);
    await expect(unpack(bytes)).rejects.toMatchObject(refused('READ_UNREADABLE', /checksum/));
  });

  it('refuses a part that needs a password', async () => {
    const bytes = archiveOf([{ name: 'sheet.xml', content: 'x', encrypted: true }]);
    await expect(unpack(bytes)).rejects.toMatchObject(refused('READ_ENCRYPTED', /password/));
  });

  it('says that the end is missing where the directory is', async () => {
    const bytes = archiveOf([{ name: 'sheet.xml', content: 'x'.repeat(5_000) }]);
    await expect(unpack(bytes.subarray(0, bytes.length - 30))).rejects.toMatchObject(
      refused('READ_TRUNCATED', /without a directory/),
    );
  });
});
