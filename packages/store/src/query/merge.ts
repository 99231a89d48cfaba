// Two sequences in one order become one.

/** Where both have an entry that compares equal, the first sequence's is taken. */
export async function* merged<Item>(
  first: AsyncIterable<Item>,
  second: readonly Item[],
  compare: (a: Item, b: Item) => number,
): AsyncGenerator<Item> {
  let next = 0;
  for await (const item of first) {
    for (let waiting = second[next]; waiting !== undefined; waiting = second[next]) {
      const order = compare(waiting, item);
      if (order > 0) break;
      if (order < 0) yield waiting;
      next += 1;
    }
    yield item;
  }
  yield* second.slice(next);
}
