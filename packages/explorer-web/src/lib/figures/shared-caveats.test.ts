import type { Caveat } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { numbersOf, sharedCaveats, withoutShared } from './shared-caveats';

const caveat = (id: string, severity: Caveat['severity']): Caveat => ({
  id,
  severity,
  text: `About ${id}.`,
  scope: [],
});
const known = [
  caveat('prices', 'note'),
  caveat('doors', 'important'),
  caveat('roof', 'critical'),
  caveat('rain', 'important'),
];
const seats = { caveats: ['prices', 'doors', 'roof'] };
const rows = { caveats: ['prices', 'roof', 'rain'] };

describe('caveats of several figures', () => {
  it('are said once each, by weight, and numbered in that order', () => {
    const { open, folded } = sharedCaveats([seats, rows], known, 1);
    expect(open.map(({ number, id }) => [number, id])).toEqual([
      [1, 'roof'],
      [2, 'doors'],
      [3, 'rain'],
    ]);
    expect(folded).toEqual([{ number: 4, id: 'prices', severity: 'note', text: 'About prices.' }]);
  });

  it('are named by each figure that they hold for', () => {
    const shared = sharedCaveats([seats, rows], known, 1);
    expect(numbersOf(seats, shared)).toEqual([1, 2, 4]);
    expect(numbersOf(rows, shared)).toEqual([1, 3, 4]);
    expect(withoutShared(seats, shared)).toEqual([]);
  });

  it('stay with the figure where they hold for fewer than asked', () => {
    const shared = sharedCaveats([seats, rows], known, 2);
    expect([...shared.open, ...shared.folded].map(({ id }) => id)).toEqual(['roof', 'prices']);
    expect(withoutShared(seats, shared)).toEqual(['doors']);
    expect(withoutShared(rows, shared)).toEqual(['rain']);
  });
});
