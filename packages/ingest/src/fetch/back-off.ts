// Asks again where an address does not answer: each time after a longer wait, or after the one that
// the server asks for.
import { setTimeout } from 'node:timers/promises';

import { Unavailable } from './fetch-error';
import type { FetchLimits } from './limits';

/** Time and chance, so that tests need not wait for either. */
export interface Clock {
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** From 0 up to, and without, 1. */
  readonly random: () => number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
  random: () => Math.random(),
};

type Waits = Pick<FetchLimits, 'attempts' | 'firstWaitMilliseconds' | 'longestWaitMilliseconds'>;

/** The result of the first attempt that succeeds. Only failures that may pass are tried again. */
export async function withRetries<Result>(
  work: () => Promise<Result>,
  limits: Waits,
  clock: Clock,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      if (error.waitMilliseconds > limits.longestWaitMilliseconds) {
        const seconds = Math.ceil(error.waitMilliseconds / 1000);
        throw new Unavailable(`${error.found}, and a request to wait ${seconds} seconds`);
      }
      if (attempt === limits.attempts) {
        throw new Unavailable(`${error.found}, at the last of ${attempt} attempts`, 0, {
          cause: error,
        });
      }
      await clock.wait(Math.max(error.waitMilliseconds, backOff(attempt, limits, clock.random())));
    }
  }
}

/** Between half of the doubled wait and all of it, so that many who failed at once spread out. */
export function backOff(
  attempt: number,
  { firstWaitMilliseconds, longestWaitMilliseconds }: Waits,
  random: number,
): number {
  const doubled = firstWaitMilliseconds * 2 ** (attempt - 1);
  return Math.min(doubled, longestWaitMilliseconds) * (0.5 + random / 2);
}

/** The wait that a Retry-After header asks for, in seconds or as a date; 0 where it says nothing. */
export function retryAfter(header: string | undefined, now: number): number {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
