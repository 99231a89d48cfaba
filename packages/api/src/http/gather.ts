// Answers are written piece by piece; short ones become whole, long and slow ones stay streams.
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';

export interface GatherLimits {
  bytes: number;
  /** A client that waits longer for its first byte may think that nothing comes. */
  milliseconds: number;
}

type Piece = Buffer | string;

/**
 * The whole, or, where it is longer or takes longer than the limits, all of it as a stream. What was slow
 * but turns out to be short is given whole to `short` when it has been read.
 */
export async function gathered(
  stream: Readable,
  limits: GatherLimits,
  short: (whole: Buffer) => void = () => undefined,
): Promise<Buffer | Readable> {
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
      // Whoever reads is told of an error; until then it is nobody's.
      next.catch(() => undefined);
      const first = await Promise.race([next, late]);
      if (first === 'late')
        return closing(stream, inTurn(read, pendingFirst(next, pieces), limits.bytes, short));
      if (first.done === true) return Buffer.concat(read, length);
      const piece = Buffer.from(first.value);
      read.push(piece);
      length += piece.byteLength;
      if (length > limits.bytes) return closing(stream, inTurn(read, pieces, 0, short));
    }
  } finally {
    over.abort();
  }
}

/** Ends its source with it, even where nobody has begun to read. */
function closing(source: Readable, pieces: AsyncIterable<Buffer>): Readable {
  return Readable.from(pieces, { objectMode: false }).once('close', () => source.destroy());
}

async function* inTurn(
  read: Buffer[],
  pieces: Pick<AsyncIterator<Piece>, 'next'>,
  longest: number,
  short: (whole: Buffer) => void,
): AsyncGenerator<Buffer> {
  const whole: Buffer[] = [];
  let length = 0;
  const noted = (piece: Buffer) => {
    length += piece.byteLength;
    if (length <= longest) whole.push(piece);
    else whole.length = 0;
    return piece;
  };
  for (const piece of read) yield noted(piece);
  for (let piece = await pieces.next(); piece.done !== true; piece = await pieces.next()) {
    yield noted(Buffer.from(piece.value));
  }
  if (length <= longest) short(Buffer.concat(whole, length));
}

/** The iterator of which one piece is asked for already. */
function pendingFirst(
  first: Promise<IteratorResult<Piece>>,
  pieces: AsyncIterator<Piece>,
): Pick<AsyncIterator<Piece>, 'next'> {
  let pending: Promise<IteratorResult<Piece>> | null = first;
  return {
    next: () => {
      const next = pending ?? pieces.next();
      pending = null;
      return next;
    },
  };
}
