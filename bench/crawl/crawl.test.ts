// A share of `pnpm campaign:crawl` that is quick enough for every run of the tests.
import { expect, it } from 'vitest';

import { serveExplorer } from '../servers/explorer.ts';
import { crawlExplorer, unexplainedFigures } from './explorer-crawl.ts';

it('500 pages of every kind have no broken link, no fault of outline, no order by value, and the numbers of data/', async () => {
  await using explorer = await serveExplorer();
  const result = await crawlExplorer({ origin: explorer.origin, limit: 500, seed: 20261122 });
  expect(result.faults).toEqual([]);
  expect(unexplainedFigures(result)).toEqual([]);
  const numbers = [...result.kinds.values()].reduce((sum, kind) => sum + kind.numbers, 0);
  expect(result.kinds.size).toBeGreaterThan(25);
  expect(numbers).toBeGreaterThan(10_000);
});
