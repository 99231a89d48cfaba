// Two states of a dataset, of as many files as the real one has measures.

const filesOfEach = 40;
const rowsOfEach = 400;

/** The first has files that the second has not, and the other way round. */
export const generations: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>] = [
  generation('first'),
  generation('second'),
];

function generation(name: string): ReadonlyMap<string, string> {
  const paths = Array.from({ length: filesOfEach }, (_, index) => `observations/${index}.csv`);
  return new Map(
    [...paths, `coverage/${name}.csv`].map((path) => [
      path,
      `${path},${name}\n`.repeat(rowsOfEach),
    ]),
  );
}
