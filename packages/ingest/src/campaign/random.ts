// Chance that falls the same way each time: a small generator with a seed.

export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number;
  /** Any one of them; undefined of an empty list. */
  pick<Item>(items: readonly Item[]): Item | undefined;
  /** All of them, in any order. */
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** Mulberry32: good enough to choose cells by. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (items) => items[below(items.length)],
    shuffled: (items) =>
      items
        .map((item) => ({ item, turn: next() }))
        .sort((a, b) => a.turn - b.turn)
        .map(({ item }) => item),
  };
}
