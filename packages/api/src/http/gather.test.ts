import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';

import { expect, it } from 'vitest';

import { gathered } from './gather';

const milliseconds = 10_000;

it('a stream within the limit becomes whole', async () => {
  expect(await gathered(Readable.from(['ab', 'cd']), { bytes: 4, milliseconds })).toEqual(
    Buffer.from('abcd'),
  );
});

it('a longer one stays a stream, with all that was read of it first', async () => {
  const stream = await gathered(Readable.from(['ab', 'cd', 'e']), { bytes: 3, milliseconds });
  expect(stream).toBeInstanceOf(Readable);
  expect(await buffer(stream as Readable)).toEqual(Buffer.from('abcde'));
});

it('so does one that is slow, and if it was short after all it is given whole in the end', async () => {
  async function* source() {
    yield 'ab';
    await delay(200);
    yield 'cd';
  }
  const wholes: Buffer[] = [];
  for (const bytes of [4, 3]) {
    const limits = { bytes, milliseconds: 20 };
    const stream = await gathered(Readable.from(source()), limits, (whole) => wholes.push(whole));
    expect(stream).toBeInstanceOf(Readable);
    expect(await buffer(stream as Readable)).toEqual(Buffer.from('abcd'));
  }
  expect(wholes).toEqual([Buffer.from('abcd')]);
});

it.each([0, 1])('a stream of which %d pieces are read is closed at its source', async (pieces) => {
  let closed = false;
  async function* source() {
    try {
      for (;;) yield 'abcd';
    } finally {
      closed = true;
    }
  }
  const stream = (await gathered(Readable.from(source()), { bytes: 3, milliseconds })) as Readable;
  const reading = stream[Symbol.asyncIterator]();
  if (pieces > 0) await reading.next();
  stream.destroy();
  await expect.poll(() => closed).toBe(true);
});
