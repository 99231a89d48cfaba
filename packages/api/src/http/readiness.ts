// The end of the process: who watches /readyz learns of it first, then the answers under way end.
import { setTimeout as delay } from 'node:timers/promises';

export interface Readiness {
  /** Whether to send more requests here, asked by /readyz. */
  ask(): boolean;
  readonly isStopping: boolean;
  /** Resolves when a watcher has been told, or at once where there is none. */
  announceStop(): Promise<void>;
}

/** Who asked within this time watches. */
const watchedMilliseconds = 30_000;
const longestWait = 3_000;

export function readiness(): Readiness {
  let isStopping = false;
  let lastAsked = Number.NEGATIVE_INFINITY;
  const told = Promise.withResolvers<undefined>();
  return {
    ask: () => {
      lastAsked = performance.now();
      if (isStopping) told.resolve(undefined);
      return !isStopping;
    },
    get isStopping() {
      return isStopping;
    },
    announceStop: async () => {
      isStopping = true;
      if (performance.now() - lastAsked > watchedMilliseconds) return;
      await Promise.race([told.promise, delay(longestWait, undefined, { ref: false })]);
    },
  };
}
