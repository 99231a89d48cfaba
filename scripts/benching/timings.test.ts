import { expect, it } from 'vitest';

import { summarise } from './timings.ts';

it('a hundred times, in any order, come to the 50th and the 95th', () => {
  const times = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(summarise(times)).toEqual({ median: 50, ninetyFifth: 95 });
});

it('one time is its own median', () => {
  expect(summarise([7])).toEqual({ median: 7, ninetyFifth: 7 });
});

it('no times are an error, not a number', () => {
  expect(() => summarise([])).toThrow('no time was measured');
});
