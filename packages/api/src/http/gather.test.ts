import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { expect, it } from 'vitest';

import { gathered } from './gather';

it('a stream within the limit becomes whole', async () => {
  expect(await gathered(Readable.from(['ab', 'cd']), 4)).toEqual(Buffer.from('abcd'));
});

it('a longer one stays a stream, with all that was read of it first', async () => {
  const stream = await gathered(Readable.from(['ab', 'cd', 'e']), 3);
  expect(stream).toBeInstanceOf(Readable);
  expect(await buffer(stream as Readable)).toEqual(Buffer.from('abcde'));
});

it('a stream that is not read to its end is closed at its source', async () => {
  let closed = false;
  async function* source() {
    try {
      for (;;) yield 'abcd';
    } finally {
      closed = true;
    }
  }
  const stream = (await gathered(Readable.from(source()), 3)) as Readable;
  for await (const _ of stream) break;
  await expect.poll(() => closed).toBe(true);
});
