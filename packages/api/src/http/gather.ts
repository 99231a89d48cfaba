// Answers are written piece by piece; short ones become whole, long ones stay streams.
import { Readable } from 'node:stream';

/** The whole, or, where it is longer than the limit, all of it as a stream. */
export async function gathered(stream: Readable, longest: number): Promise<Buffer | Readable> {
  const pieces = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer | string>;
  const read: Buffer[] = [];
  let length = 0;
  for (;;) {
    const next = await pieces.next();
    if (next.done === true) return Buffer.concat(read, length);
    const piece = Buffer.from(next.value);
    read.push(piece);
    length += piece.byteLength;
    if (length > longest) return Readable.from(inTurn(read, pieces), { objectMode: false });
  }
}

async function* inTurn(
  read: Buffer[],
  rest: AsyncIterator<Buffer | string>,
): AsyncGenerator<Buffer | string> {
  try {
    yield* read.splice(0);
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}
