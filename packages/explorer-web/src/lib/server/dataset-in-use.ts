// Which dataset, definitions and program the API answers from, asked so often that nobody is answered from
// an older one for longer than a second.

export interface DatasetInUse {
  /** A name that changes with any of them; null as long as the API has never said. */
  version(): Promise<string | null>;
  /** What was last heard, without asking. */
  readonly lastHeard: string | null;
}

/**
 * `ask` rejects where the API does not answer: what was heard before stays in use then, so that pages which
 * are kept can still be read.
 */
export function datasetInUse(
  ask: () => Promise<string | null>,
  everyMilliseconds = 1_000,
  now: () => number = () => performance.now(),
): DatasetInUse {
  let lastHeard: string | null = null;
  let lastAsked = Number.NEGATIVE_INFINITY;
  let asking: Promise<string | null> | null = null;

  const hear = async () => {
    try {
      lastHeard = await ask();
    } catch {
      // Whoever needs figures of the API learns by itself that it does not answer.
    }
    lastAsked = now();
    asking = null;
    return lastHeard;
  };

  return {
    version: async () => {
      if (now() - lastAsked < everyMilliseconds) return lastHeard;
      asking ??= hear();
      return asking;
    },
    get lastHeard() {
      return lastHeard;
    },
  };
}

/** The tag of one of its answers names all three. It is never asked of a cache that stands between. */
export async function askVersion(apiUrl: string): Promise<string | null> {
  const response = await fetch(`${apiUrl}/v1/policy-areas`, {
    method: 'HEAD',
    headers: { 'cache-control': 'no-cache' },
    signal: AbortSignal.timeout(longestWait),
  });
  return response.ok ? response.headers.get('etag') : null;
}

const longestWait = 1_000;
