import { expect, it } from 'vitest';

import { rateLimit } from './rate-limit';

it('as many requests as allowed are admitted in a minute, and no more', () => {
  const limit = rateLimit(3);
  const turns = [0, 10_000, 20_000, 59_000, 60_000].map((now) => limit.take('one', now));
  expect(turns.map(({ admitted }) => admitted)).toEqual([true, true, true, false, true]);
  expect(turns.map(({ remaining }) => remaining)).toEqual([2, 1, 0, 0, 2]);
  expect(turns.map(({ reset }) => reset)).toEqual([60, 50, 40, 1, 60]);
});

it('each address is counted by itself', () => {
  const limit = rateLimit(1);
  expect(['one', 'other', 'one'].map((client) => limit.take(client, 0).admitted)).toEqual([
    ...[true, true, false],
  ]);
});

it('a million addresses take up no more memory than a hundred thousand', () => {
  const limit = rateLimit(1);
  for (let count = 0; count < 1_000_000; count += 1) limit.take(String(count), 0);
  expect(limit.take('0', 0).admitted).toBe(true);
  expect(limit.take('999999', 0).admitted).toBe(false);
});
