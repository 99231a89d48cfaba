// What a request may take up. Addresses and headers are counted in characters, times in milliseconds.

/** Room for the codes of every authority and some metrics beside them. */
export const longestAddress = 16_384;
export const largestHeader = 32_768;

export const times = {
  header: 10_000,
  request: 15_000,
  /** Longer than common load balancers keep theirs, which must be the first to close. */
  keepAlive: 75_000,
  /** A connection on which nothing moves: an answer that nobody reads, or that nobody writes. */
  idle: 60_000,
  /** From the first byte of a request to the last of its answer, however slowly it is read. */
  answer: 30 * 60_000,
} as const;

/** An answer that is longer is streamed each time; one that takes longer to write, the first time. */
export const keptAnswer = { bytes: 2 * 2 ** 20, milliseconds: 400 } as const;

const mostForAnswers = 512 * 2 ** 20;

/** Bytes of answers to keep: an eighth of the memory that the process may use, at most 512 MB. */
export function memoryForAnswers(): number {
  return Math.min(mostForAnswers, Math.floor(process.availableMemory() / 8));
}
