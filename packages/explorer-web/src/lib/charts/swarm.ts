// Puts marks that would cover one another side by side: the same marks always in the same places.

export interface Place<Mark> {
  mark: Mark;
  x: number;
  /** Offset from the middle of the swarm. */
  y: number;
}

export interface SwarmRoom<Mark> {
  /** Between rows, and between marks in a row. */
  spacing: number;
  height: number;
  /** Of marks that are wider than the spacing. */
  widthOf?: (mark: Mark) => number;
}

/**
 * Places marks as near to the middle as they fit without touching, left to right. Where the swarm is
 * full, marks overlap in the row that has been free for longest.
 */
export function swarm<Mark>(
  marks: Mark[],
  position: (mark: Mark) => number,
  { spacing, height, widthOf = () => spacing }: SwarmRoom<Mark>,
): Place<Mark>[] {
  const rows = rowOffsets(spacing, height).map((offset) => ({ offset, end: -Infinity }));
  return marks
    .map((mark) => ({ mark, x: position(mark) }))
    .toSorted((a, b) => a.x - b.x)
    .map(({ mark, x }) => {
      const half = widthOf(mark) / 2;
      const free = rows.find((row) => x - half >= row.end);
      const row = free ?? rows.reduce((a, b) => (b.end < a.end ? b : a));
      row.end = x + half;
      return { mark, x, y: row.offset };
    });
}

/** 0, then one row above, one below, and so on, as many as the height holds. */
function rowOffsets(spacing: number, height: number): number[] {
  const each = Math.max(0, Math.floor((height / spacing - 1) / 2));
  return [0, ...Array.from({ length: each }, (_, i) => [-(i + 1), i + 1]).flat()].map(
    (row) => row * spacing,
  );
}
