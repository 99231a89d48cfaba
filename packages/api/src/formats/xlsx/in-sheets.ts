// Rows shared out over as many sheets as they need.

/**
 * One sequence of rows after another, each of at most so many; at least one, which may be empty. Each
 * must be read to its end before the next is asked for.
 */
export async function* inSheets<Row>(
  rows: AsyncIterable<Row>,
  rowsInSheet: number,
): AsyncGenerator<AsyncGenerator<Row>> {
  const source = rows[Symbol.asyncIterator]();
  let next = await source.next();

  async function* sheet(): AsyncGenerator<Row> {
    for (let count = 0; count < rowsInSheet && !next.done; count += 1) {
      yield next.value;
      next = await source.next();
    }
  }

  try {
    do yield sheet();
    while (!next.done);
  } finally {
    await source.return?.();
  }
}
