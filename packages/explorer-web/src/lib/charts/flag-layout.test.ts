import { describe, expect, it } from 'vitest';

import { layFlags } from './flag-layout';

const room = { width: 640, row: 20 };
const flag = (x: number, width = 100) => ({ x, width, height: 20 });

describe('labels above marks', () => {
  it('stand in one row, each above its mark, where there is room', () => {
    expect(layFlags([flag(100), flag(400)], room)).toMatchObject({
      places: [
        { left: 50, rise: 0 },
        { left: 350, rise: 0 },
      ],
      height: 20,
    });
  });

  it('never leave the drawing', () => {
    const { places } = layFlags([flag(5), flag(638)], room);
    expect(places.map(({ left }) => left)).toEqual([0, 540]);
  });

  it('go to another row where marks are close, and no line runs through a label', () => {
    // Each to the right of its own line, and of the lines of those above it.
    expect(layFlags([flag(300), flag(310), flag(320)], room)).toMatchObject({
      places: [
        { left: 305, rise: 40 },
        { left: 315, rise: 20 },
        { left: 325, rise: 0 },
      ],
      height: 60,
    });
  });

  it('never cover one another, wherever the marks are and however long the names', () => {
    const places = [0, 5, 300, 305, 320, 635, 640];
    const widths = [60, 110, 310, 640];
    for (const x of places) {
      for (const width of widths) {
        for (const step of [1, 7, 90]) {
          const flags = [0, 1, 2, 3, 4].map((index) => ({
            x: (x + index * step) % 641,
            width: widths[(widths.indexOf(width) + index) % widths.length]!,
            height: index % 2 === 0 ? 20 : 40,
          }));
          expect(coveredIn(flags), JSON.stringify(flags)).toEqual([]);
        }
      }
    }
  });
});

/** Pairs of labels that cover one another, and labels outside the drawing. */
function coveredIn(flags: { x: number; width: number; height: number }[]): string[] {
  const { places, height } = layFlags(flags, room);
  const boxes = flags.map((one, index) => ({ ...one, ...places[index]! }));
  return boxes.flatMap((a, index) => {
    const outside = a.left < 0 || a.left + a.width > room.width || a.rise + a.height > height;
    const covered = boxes.slice(index + 1).filter((b) => {
      const across = a.left < b.left + b.width && b.left < a.left + a.width;
      return across && a.rise < b.rise + b.height && b.rise < a.rise + a.height;
    });
    return [...(outside ? [`${index} outside`] : []), ...covered.map(() => `${index} covered`)];
  });
}
