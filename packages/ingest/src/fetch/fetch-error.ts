// Why a file could not be fetched: what was found, what was expected, how to mend it, and whether
// asking again may help.
import type { FetchFaultCode } from '../faults/fault-catalogue';

export interface FetchFailure {
  readonly found: string;
  readonly expected: string;
  /** What to do about it, as sentences. */
  readonly remedy: string;
}

export class FetchError extends Error implements FetchFailure {
  override readonly name = 'FetchError';
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;

  constructor(
    readonly code: FetchFaultCode,
    { found, expected, remedy }: FetchFailure,
    options?: ErrorOptions,
  ) {
    super(`found ${found}; expected ${expected}. ${remedy}`, options);
    this.found = found;
    this.expected = expected;
    this.remedy = remedy;
  }
}

/** The address does not answer now, and may answer in a moment. */
export class Unavailable extends FetchError {
  /** The wait that the server asks for. */
  readonly waitMilliseconds: number;

  constructor(found: string, waitMilliseconds = 0, options?: ErrorOptions) {
    super(
      'FETCH_UNAVAILABLE',
      {
        found,
        expected: 'the file',
        remedy:
          'Run the command again later: what has come is kept, and the download goes on from there.',
      },
      options,
    );
    this.waitMilliseconds = waitMilliseconds;
  }
}

export function unsafeAddress(found: string, expected: string): FetchError {
  return new FetchError('FETCH_UNSAFE_ADDRESS', {
    found,
    expected,
    remedy: 'Look at the address by hand, and correct `url` of the release.',
  });
}

export function beyondLimit(found: string, byteLimit: number): FetchError {
  return new FetchError('FETCH_TOO_LARGE', {
    found,
    expected: `at most ${byteLimit} bytes`,
    remedy: 'Check that this is the published file; if it is, raise the limit.',
  });
}
