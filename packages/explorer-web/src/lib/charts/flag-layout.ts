// Puts labels above a row of marks, each joined to its mark by an upright line: no label covers another,
// and where it can be helped no line runs through a label.

/** A label that wants to stand above `x`. */
export interface Flag {
  x: number;
  width: number;
  height: number;
}

/** Where a label stands: its left edge, and how far its lower edge is above the marks. */
interface PlacedFlag {
  left: number;
  rise: number;
}

export interface FlagLayout {
  /** In the order of the labels. */
  places: PlacedFlag[];
  /** What they need together. */
  height: number;
  /** How many lines run through a label; none where there is room. */
  crossings: number;
}

/** Of a few ways to lay the labels, the one with the fewest crossings, and of those the lowest. */
export function layFlags(flags: Flag[], room: { width: number; row: number }): FlagLayout {
  const indices = flags.map((_, index) => index);
  const byX = indices.toSorted((a, b) => (flags[a]?.x ?? 0) - (flags[b]?.x ?? 0));
  const byWidth = indices.toSorted((a, b) => (flags[b]?.width ?? 0) - (flags[a]?.width ?? 0));
  return [indices.toReversed(), byX, byX.toReversed(), byWidth.toReversed()]
    .flatMap((order) => anchorings.map((anchors) => layInOrder(flags, order, { ...room, anchors })))
    .reduce((best, next) =>
      next.crossings < best.crossings ||
      (next.crossings === best.crossings && next.height < best.height)
        ? next
        : best,
    );
}

/** Where a label may stand, seen from the line to its mark. */
type Anchor = 'above' | 'right' | 'left';

/** Labels that all stand to one side of their lines leave the lines of the others free. */
const anchorings: readonly (readonly Anchor[])[] = [
  ['above', 'right', 'left'],
  ['left'],
  ['right'],
];

/** Each label as low as it fits beside those before it. */
function layInOrder(
  flags: Flag[],
  order: number[],
  { width, row, anchors }: { width: number; row: number; anchors: readonly Anchor[] },
): FlagLayout {
  const placed = new Map<number, Box>();
  let crossings = 0;
  for (const index of order) {
    const flag = flags[index];
    if (flag === undefined) continue;
    const others = [...placed.values()];
    const top = Math.max(0, ...others.map(({ rise, height }) => rise + height));
    const candidates: { box: Box; crossed: number }[] = [];
    for (let rise = 0; rise <= top; rise += row) {
      for (const left of anchors.map((anchor) => leftOf(flag, anchor, width))) {
        const box = { ...flag, left, rise };
        if (others.some((other) => overlaps(box, other))) continue;
        const crossed = others.filter((other) => crosses(box, other) || crosses(other, box)).length;
        candidates.push({ box, crossed });
      }
    }
    const best = candidates.reduce((a, b) => (b.crossed < a.crossed ? b : a));
    crossings += best.crossed;
    placed.set(index, best.box);
  }
  const boxes = flags.flatMap((_, index) => placed.get(index) ?? []);
  return {
    places: boxes.map(({ left, rise }) => ({ left, rise })),
    height: Math.max(0, ...boxes.map(({ rise, height }) => rise + height)),
    crossings,
  };
}

interface Box extends Flag, PlacedFlag {}

/** The left edge of a label, never outside the drawing. */
function leftOf({ x, width }: Flag, anchor: Anchor, room: number): number {
  const wanted = { above: x - width / 2, right: x + beside, left: x - width - beside };
  return Math.max(0, Math.min(wanted[anchor], room - width));
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width + apart &&
    b.left < a.left + a.width + apart &&
    a.rise < b.rise + b.height &&
    b.rise < a.rise + a.height
  );
}

/** Whether the line from a label down to its mark runs through another label. */
function crosses(from: Box, other: Box): boolean {
  return other.rise < from.rise && from.x > other.left - 2 && from.x < other.left + other.width + 2;
}

/** Between a line and a label beside it. */
const beside = 5;
/** Between labels in one row. */
const apart = 12;
