import { describe, expect, it } from 'vitest';

import { remembered } from './remembered';

describe('a remembered answer', () => {
  it('is read once until its time is over', async () => {
    let clock = 0;
    let reads = 0;
    const read = remembered(async (key) => `${key} ${(reads += 1)}`, 1000, { now: () => clock });
    expect([await read('a'), await read('a'), await read('b')]).toEqual(['a 1', 'a 1', 'b 2']);
    clock = 1000;
    expect(await read('a')).toBe('a 3');
  });

  it('is forgotten with the dataset that it was read from', async () => {
    let dataset = 'first';
    const read = remembered(async () => dataset, 1000, { epoch: () => dataset });
    expect(await read('')).toBe('first');
    dataset = 'second';
    expect(await read('')).toBe('second');
  });

  it('is not kept where reading failed', async () => {
    let reads = 0;
    const read = remembered(async () => {
      reads += 1;
      if (reads === 1) throw new Error('The API does not answer.');
      return reads;
    }, 1000);
    await expect(read('')).rejects.toThrow('The API does not answer.');
    expect(await read('')).toBe(2);
  });
});
