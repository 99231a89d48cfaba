import { expect, it } from 'vitest';

import { merged } from './merge';

async function* from(...items: string[]): AsyncGenerator<string> {
  yield* items;
}

const byLetter = (a: string, b: string) => a.toLowerCase().localeCompare(b.toLowerCase());

it('puts both in order, and takes the first sequence’s where both have one', async () => {
  const both = merged(from('B', 'D', 'E'), ['a', 'c', 'd', 'f', 'g'], byLetter);
  expect(await Array.fromAsync(both)).toEqual(['a', 'B', 'c', 'D', 'E', 'f', 'g']);
});

it('gives the second alone where the first is empty', async () => {
  expect(await Array.fromAsync(merged(from(), ['a', 'b'], byLetter))).toEqual(['a', 'b']);
});
