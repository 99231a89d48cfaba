// The part of a file that a header Range asks for (RFC 9110): one range of bytes.

export interface ByteRange {
  /** First byte, counted from 0. */
  start: number;
  /** Last byte, itself part of the range. */
  end: number;
}

/**
 * Null where the whole file is to be sent: there is no header, it is in other units, cannot be read, or
 * asks for several parts, which nobody needs of an archive. `unsatisfiable` where it lies beyond the end.
 */
export function byteRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | null {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return null;
  if (start >= size) return 'unsatisfiable';
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
