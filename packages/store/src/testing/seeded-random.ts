// Numbers that look random and are the same for the same seed.

export interface SeededRandom {
  /** At least 0, below 1. */
  fraction(): number;
  oneOf<Item>(items: readonly [Item, ...Item[]]): Item;
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** Park and Miller’s minimal standard generator. */
export function seededRandom(seed: number): SeededRandom {
  let state = (seed % 2_147_483_646) + 1;
  const fraction = () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
  return {
    fraction,
    oneOf: (items) => items[Math.floor(fraction() * items.length)] ?? items[0],
    shuffled: (items) =>
      items
        .map((item) => ({ item, key: fraction() }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item),
  };
}
