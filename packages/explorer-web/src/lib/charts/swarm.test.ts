import { describe, expect, it } from 'vitest';

import { swarm } from './swarm';

const room = { spacing: 5, height: 45 };
const itself = (x: number) => x;

describe('a swarm', () => {
  it('leaves marks that do not touch in the middle row', () => {
    expect(swarm([0, 5, 10], itself, room).map(({ y }) => y)).toEqual([0, 0, 0]);
  });

  it('stacks equal marks above and below the middle in turn', () => {
    expect(swarm([3, 3, 3, 3], itself, room).map(({ y }) => y)).toEqual([0, -5, 5, -10]);
  });

  it('never lets two marks touch while there is room', () => {
    const marks = Array.from({ length: 60 }, (_, i) => (i * 7919) % 100);
    const places = swarm(marks, itself, { spacing: 5, height: 205 });
    for (const a of places) {
      for (const b of places) {
        if (a !== b)
          expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(5);
      }
    }
  });

  it('gives wider marks more room than the others', () => {
    const widthOf = (x: number) => (x === 6 ? 9 : 5);
    expect(swarm([0, 6, 13], itself, { ...room, widthOf }).map(({ y }) => y)).toEqual([0, -5, 0]);
    expect(swarm([0, 7, 14], itself, { ...room, widthOf }).map(({ y }) => y)).toEqual([0, 0, 0]);
  });

  it('keeps within its height when there are more marks than room', () => {
    const places = swarm(
      Array.from({ length: 50 }, () => 1),
      itself,
      room,
    );
    expect(Math.max(...places.map(({ y }) => Math.abs(y)))).toBe(20);
    expect(places).toHaveLength(50);
  });

  it('is the same whatever the order in which marks are given, equal ones apart', () => {
    const forwards = swarm([1, 4, 2, 9], itself, room);
    const backwards = swarm([9, 2, 4, 1], itself, room);
    expect(backwards).toEqual(forwards);
  });
});
