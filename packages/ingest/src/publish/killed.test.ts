import { describe, expect, it } from 'vitest';

import { killPublishing } from './testing/kill-publishing';

/** A share of `npx pnpm campaign:kill`, which does it 200 times each way. */
const kills = 20;

describe('a run that is killed while it publishes', () => {
  it('leaves the old dataset or the new one, and the next run tidies up', async () => {
    const result = await killPublishing({ kills, seed: 4, exchange: 'one-step' });
    expect(result).toMatchObject({ wholeAtOnce: kills, wholeAfterwards: kills, tidied: kills });
    expect(result.leftovers).toBeGreaterThan(0);
  }, 120_000);

  it('leaves one of them to the next run where folders are exchanged in several steps', async () => {
    const result = await killPublishing({ kills, seed: 5, exchange: 'many-steps' });
    expect(result).toMatchObject({ wholeAfterwards: kills, tidied: kills });
  }, 120_000);
});
