import { describe, expect, it } from 'vitest';

import { revisionsOf } from './revisions';
import type { Vintage } from './vintages';

function vintage(published: string, stated: Partial<Vintage>): Vintage {
  return {
    metric: 'bins-emptied',
    authority: 'E06000023',
    period: '2017-18',
    value: null,
    category: null,
    state: 'value',
    marks: [],
    interval: null,
    numerator: null,
    denominator: null,
    caveats: [],
    release: `bins.${published}`,
    cells: [],
    published,
    superseded: null,
    ...stated,
  };
}

const first = vintage('2018-12-11', { value: 42.1 });

describe('a revision', () => {
  it('says by how much, on the decimal texts', () => {
    const [revision] = revisionsOf([first, vintage('2022-01-18', { value: 42.3 })]);
    expect(revision).toMatchObject({ previous: first, difference: 0.2, isChanged: true });
    expect(revision?.percent).toBeCloseTo(0.4751, 4);
  });

  it('of the same figure changes nothing', () => {
    const [revision] = revisionsOf([first, vintage('2022-01-18', { value: 42.1 })]);
    expect(revision).toMatchObject({ difference: 0, percent: 0, isChanged: false });
  });

  it('may put a value in the place of none: no difference then, yet a change', () => {
    const none = vintage('2018-12-11', { state: 'not-submitted' });
    const [revision] = revisionsOf([none, vintage('2022-01-18', { value: 42.3 })]);
    expect(revision).toMatchObject({ difference: null, percent: null, isChanged: true });
  });

  it('of zero has no share of it', () => {
    const zero = vintage('2018-12-11', { value: 0 });
    const [revision] = revisionsOf([zero, vintage('2022-01-18', { value: 5 })]);
    expect(revision).toMatchObject({ difference: 5, percent: null });
  });

  it('is one for each vintage after the first of its own figure', () => {
    const other = { authority: 'E06000024' };
    const revisions = revisionsOf([
      first,
      vintage('2020-01-01', { value: 42.2 }),
      vintage('2022-01-18', { value: 42 }),
      vintage('2018-12-11', { value: 7, ...other }),
      vintage('2022-01-18', { value: 8, ...other }),
    ]);
    expect(revisions.map(({ difference }) => difference)).toEqual([0.1, -0.2, 1]);
  });
});
