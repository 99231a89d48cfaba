import { describe, expect, it } from 'vitest';

import { exampleAuthority } from '../testing/examples';
import { twoSquares } from '../testing/two-squares';
import { areaPath } from './area-path';
import { shapesOf, sinceWhen } from './areas';
import { project } from './projection';
import { tiersOf } from './tiers';

const west = exampleAuthority({ name: 'West', code: 'E07000001', type: 'district' });
const east = exampleAuthority({ name: 'East', code: 'E07000002', type: 'district' });
const county = exampleAuthority({ name: 'Shire', code: 'E10000001', type: 'county' });
const london = exampleAuthority({
  name: 'Greater London Authority',
  code: 'E61000001',
  type: 'gla',
  region: 'London',
});
const everybody = [west, east, county, london];

describe('the areas of a map', () => {
  it('are those of its tier, as they were on the day', () => {
    const codes = (day: string) =>
      shapesOf(twoSquares, everybody, 'lower-tier', day).areas.map(({ code }) => code);
    expect(codes('2018-12-31')).toEqual(['E07000001']);
    expect(codes('2020-12-31')).toEqual(['E07000001', 'E07000002']);
    expect(shapesOf(twoSquares, everybody, 'upper-tier', '2020-12-31').areas).toEqual([]);
  });

  it('have the region of London for its authority, on the ground of all regions', () => {
    const { areas, ground } = shapesOf(twoSquares, everybody, 'combined', '2020-12-31');
    expect(areas.map(({ code }) => code)).toEqual(['E61000001']);
    expect(ground.match(/M/g)).toHaveLength(2);
    expect(ground).toContain(areas[0]!.path);
  });

  it('are one drawing for all days between two changes', () => {
    const since = (day: string) => sinceWhen(twoSquares, everybody, 'lower-tier', day);
    expect([since('2019-04-01'), since('2023-03-31')]).toEqual(['2019-04-01', '2019-04-01']);
    expect(since('2018-03-31')).toBe('2018-03-31');
    expect(sinceWhen(twoSquares, everybody, 'combined', '2023-03-31')).toBe('2023-03-31');
  });
});

describe('the paper', () => {
  it('has the places of England where its national grid has them, to a few hundred metres', () => {
    // Carlisle, Land’s End, Norwich: hundreds of kilometres on the grid, five steps to a kilometre.
    const places = [
      { at: [-2.94, 54.89], grid: [340, 556] },
      { at: [-5.71, 50.07], grid: [134, 25] },
      { at: [1.3, 52.63], grid: [623, 308] },
    ] as const;
    for (const { at, grid } of places) {
      const [x, y] = project([at[0], at[1]]);
      expect(Math.abs(x / 5 + 130 - grid[0])).toBeLessThan(3);
      expect(Math.abs(664 - y / 5 - grid[1])).toBeLessThan(3);
    }
  });

  it('is drawn on with steps from place to place; places that fall together are one', () => {
    const start = project([-2, 52]);
    const next = project([-1.9, 52]);
    const path = areaPath([
      [
        [-2, 52],
        [-2, 52],
        [-1.9, 52],
        [-2, 52],
      ],
    ]);
    const [right, down] = [next[0] - start[0], next[1] - start[1]];
    expect(path).toBe(
      `M${start[0]} ${start[1]}l${right}${down < 0 ? '' : ' '}${down}-${right} ${-down}z`,
    );
  });
});

describe('the maps of a measure', () => {
  it('are two where districts and counties have a figure, for their areas lie one above the other', () => {
    expect(tiersOf(['district', 'unitary', 'county'])).toEqual(['lower-tier', 'upper-tier']);
  });

  it('show single-tier councils with whom they share the service', () => {
    expect(tiersOf(['unitary', 'london-borough', 'county'])).toEqual(['upper-tier']);
    expect(tiersOf(['unitary', 'district'])).toEqual(['lower-tier']);
    expect(tiersOf(['unitary'])).toEqual(['lower-tier']);
    expect(tiersOf(['combined-authority', 'gla'])).toEqual(['combined']);
  });
});
