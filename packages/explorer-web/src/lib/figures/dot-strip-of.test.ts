import { describe, expect, it } from 'vitest';

import { exampleAuthority, exampleMetric, exampleRow } from '../testing/examples';
import { dotStripOf } from './dot-strip-of';

const metric = exampleMetric();
const authority = exampleAuthority({ name: 'Bristol', code: 'E06000023' });
const format = (value: number) => `${value}%`;
const everybody = [
  exampleRow({ authority: 'E06000023', distance: -2 }),
  exampleRow({ authority: 'E06000024', distance: 0.4 }),
  exampleRow({ authority: 'E06000025', distance: 3 }),
  exampleRow({ authority: 'E06000026', distance: null, state: 'not-submitted' }),
];
const strip = (rows = everybody) =>
  dotStripOf({
    metric,
    authority,
    own: rows[0],
    everybody: rows,
    neighbours: [{ code: 'E06000025', name: 'Luton' }],
    format,
  });

describe('the dot strip of a metric', () => {
  it('places the authority, its neighbours and all others, each once', () => {
    expect(strip()?.authority).toEqual({ name: 'Bristol', value: '40.0%', distance: -2 });
    expect(strip()?.neighbours).toEqual([{ name: 'Luton', distance: 3 }]);
    expect(strip()?.others).toEqual([0.4]);
  });

  it('names the median and the usual range, one MAD to either side', () => {
    expect(strip()?.median).toBe('England median\u00a050%');
    expect(strip()?.usualRange).toBe('Usual range: 45% to 55%');
    expect(strip()?.name).toBe(
      'Seats filled. Bristol: 40.0%. England median\u00a050%, of 3 authorities with a figure.',
    );
  });

  it('names chosen authorities, each drawn once, and leaves out those without a distance', () => {
    const figure = (name: string, code: string, distance: number | null) => ({
      ...{ name, code, distance, slug: name, display: `${distance}%`, missing: distance === null },
    });
    const drawn = dotStripOf({
      metric,
      authority,
      own: everybody[0],
      everybody,
      neighbours: [{ code: 'E06000025', name: 'Luton' }],
      chosen: [figure('Hull', 'E06000026', null), figure('York', 'E06000025', 3)],
      format,
    });
    expect(drawn?.chosen).toEqual([{ name: 'York', value: '3%', distance: 3, style: 1 }]);
    expect(drawn?.neighbours).toEqual([]);
    expect(drawn?.neighboursLabel).toBe('0 other similar places');
    expect(drawn?.name).toContain('Bristol: 40.0%. Hull: null%. York: 3%.');
  });

  it('leaves out an authority without a distance, its own among them', () => {
    const without = everybody.map((row, index) => (index === 0 ? { ...row, distance: null } : row));
    expect(strip(without)?.authority).toBeNull();
  });

  it('is none where there is no median, or where the MAD is zero', () => {
    expect(strip(everybody.map((row) => ({ ...row, median: null, mad: null })))).toBeNull();
    expect(strip(everybody.map((row) => ({ ...row, mad: 0 })))).toBeNull();
  });
});
