// How often one address may ask: a number of requests in a minute that begins with the first of them.
import { LRUCache } from 'lru-cache';

export interface RateLimit {
  /** Headers that are the same for everybody (draft-ietf-httpapi-ratelimit-headers-03). */
  readonly policy: Readonly<Record<string, string>>;
  take(client: string, now: number): Turn;
}

interface Turn {
  admitted: boolean;
  remaining: number;
  /** Seconds until the count begins anew. */
  reset: number;
}

interface Count {
  asked: number;
  endsAt: number;
}

const window = 60_000;

/** Bounds the memory, at some 15 MB: beyond it, whoever asked longest ago is forgotten. */
const mostClients = 100_000;

/** `now` is of any clock in milliseconds that only goes forward. */
export function rateLimit(perMinute: number): RateLimit {
  const counts = new LRUCache<string, Count>({ max: mostClients });
  return {
    policy: { 'ratelimit-limit': `${perMinute}, ${perMinute};w=${window / 1000}` },
    take: (client, now) => {
      let count = counts.get(client);
      if (count === undefined || count.endsAt <= now) {
        count = { asked: 0, endsAt: now + window };
        counts.set(client, count);
      }
      count.asked += 1;
      return {
        admitted: count.asked <= perMinute,
        remaining: Math.max(0, perMinute - count.asked),
        reset: Math.ceil((count.endsAt - now) / 1000),
      };
    },
  };
}
