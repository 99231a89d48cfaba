// Answers are written piece by piece; short ones become whole, long and slow ones stay streams.
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';

export interface GatherLimits {
  bytes: number;
  /** A client that waits longer for its first byte may think that nothing comes. */
  milliseconds: number;
}

type Piece = Buffer | string;

/** The whole, or, where it is longer or takes longer than the limits, all of it as a stream. */
export async function gathered(stream: Readable, limits: GatherLimits): Promise<Buffer | Readable> {
  const pieces = stream[Symbol.asyncIterator]() as AsyncIterator<Piece>;
  const over = new AbortController();
  const late = delay(limits.milliseconds, 'late' as const, { signal: over.signal });
  // It is ended as soon as nobody waits for it.
  late.catch(() => undefined);
  const read: Buffer[] = [];
  let length = 0;
  try {
    for (;;) {
      const next = pieces.next();
      const first = await Promise.race([next, late]);
      if (first === 'late') return asStream(read, next, pieces);
      if (first.done === true) return Buffer.concat(read, length);
      const piece = Buffer.from(first.value);
      read.push(piece);
      length += piece.byteLength;
      if (length > limits.bytes) return asStream(read, pieces.next(), pieces);
    }
  } finally {
    over.abort();
  }
}

function asStream(
  read: Buffer[],
  next: Promise<IteratorResult<Piece>>,
  pieces: AsyncIterator<Piece>,
): Readable {
  // Whoever reads the stream is told of an error; until then it is nobody's.
  next.catch(() => undefined);
  return Readable.from(inTurn(read, next, pieces), { objectMode: false });
}

async function* inTurn(
  read: Buffer[],
  next: Promise<IteratorResult<Piece>>,
  pieces: AsyncIterator<Piece>,
): AsyncGenerator<Piece> {
  try {
    yield* read.splice(0);
    for (let piece = await next; piece.done !== true; piece = await pieces.next()) {
      yield piece.value;
    }
  } finally {
    await pieces.return?.();
  }
}
