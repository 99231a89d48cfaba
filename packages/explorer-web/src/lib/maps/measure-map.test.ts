import { describe, expect, it } from 'vitest';

import { exampleAuthority, exampleMetric, exampleRow } from '../testing/examples';
import { measureMap, type Mapped } from './measure-map';

const names = ['Ash', 'Birch', 'Cherry', 'Damson', 'Elm', 'Fir', 'Gorse'];
const authorities = [
  ...names.map((name, index) =>
    exampleAuthority({ name, code: `E0700000${index}`, type: 'district' }),
  ),
  exampleAuthority({ name: 'All of them', code: 'joint:all', type: 'joint-body' }),
  exampleAuthority({ name: 'Gone', code: 'E07000099', type: 'district', to: '2020-03-31' }),
];
const group = { median: 40, mad: 5 };
const figure = (index: number, fields: Parameters<typeof exampleRow>[0]) =>
  exampleRow({ authority: `E0700000${index}`, ...group, ...fields });
const rows = [
  figure(0, { value: 40, display: '40.0%', band: 'similar', side: 'at' }),
  figure(1, { value: 52, display: '52.0%', band: 'different', side: 'above' }),
  figure(2, { value: 90, display: '90.0%', band: 'beyond', side: 'above' }),
  figure(3, { value: 22, display: '22.0%', band: 'very-different', side: 'below' }),
  figure(4, { state: 'suppressed', display: 'Withheld by the publisher' }),
  figure(5, { state: 'not-applicable', display: 'Does not run this service' }),
  exampleRow({ authority: 'joint:all', value: 41, ...group, band: 'similar', side: 'above' }),
];
const mapped: Mapped = {
  measure: exampleMetric({ polarity: { direction: 'lower-is-better', reason: 'So.' } }),
  tier: 'lower-tier',
  around: 'england',
  rows,
  authorities,
  shapes: {
    areas: names
      .slice(0, 6)
      .map((_, index) => ({ code: `E0700000${index}`, path: 'M0 0z', place: 'main' as const })),
  },
  format: (value) => `${value}%`,
};

describe('the map of a measure', () => {
  const map = measureMap(mapped)!;

  it('gives each authority in being the look of its band, by name, with its figure in words', () => {
    expect(map.drawing.areas.map(({ label, look }) => [label, look])).toEqual([
      ['Ash: 40.0%', 'similar'],
      ['Birch: 52.0%', 'above-1'],
      ['Cherry: 90.0%', 'above-3'],
      ['Damson: 22.0%', 'below-2'],
      ['Elm: Withheld by the publisher', 'no-figure'],
      ['Fir: Does not run this service', 'not-applicable'],
    ]);
    expect(map.drawing.polarity).toBe('lower-is-better');
  });

  it('has a legend of seven bands with counts and their ends, never with names', () => {
    expect(map.legend.map(({ words, range, count }) => [words, range, count])).toEqual([
      ['Far higher', '77.5% and more', 1],
      ['Much higher', '', 0],
      ['Higher than the usual range', '45% to 55%', 1],
      ['Within the usual range', '35% to 45%', 1],
      ['Lower than the usual range', '', 0],
      ['Much lower', 'up to 25%', 1],
      ['Far lower', '', 0],
      ['No figure', '', 2],
      ['Does not run the service', '', 1],
    ]);
  });

  it('says what it shows, and what is not on it', () => {
    expect(map.sentences).toEqual([
      'Of 7 districts and single-tier councils, 4 had a figure in 2022-23: 1 lies within the usual range of England, 35% to 45%; 2 are higher and 1 lower.',
    ]);
    expect(map.notes).toEqual([
      '1 of the districts and single-tier councils cannot be drawn: boundaries are held from April 2009 on.',
      '1 joint figure is of several councils together, which are drawn as having no figure of their own.',
    ]);
  });

  it('has no bands where the group has no deviation, and no claim about them', () => {
    const alike = rows.map((row) => ({ ...row, mad: 0, band: null }));
    const flat = measureMap({ ...mapped, rows: alike })!;
    expect(flat.legend.map(({ words }) => words)).toEqual([
      'A figure, but too few or too alike for bands',
      'No figure',
      'Does not run the service',
    ]);
    expect(flat.sentences).toEqual([
      'Of 7 districts and single-tier councils, 4 had a figure in 2022-23.',
    ]);
  });

  it('around the median of each type has no ends of bands, since each type has others', () => {
    const ofTypes = measureMap({ ...mapped, around: 'type' })!;
    expect(ofTypes.legend.map(({ range }) => range).join('')).toBe('');
    expect(ofTypes.sentences[0]).toContain('1 lies within the usual range of their own type; 2');
    expect(ofTypes.drawing.name).toContain('the median of each authority’s own type');
  });

  it('says that intervals are not in its bands', () => {
    const sampled = rows.map((row) => ({ ...row, interval: { lower: 1, upper: 99 } }));
    expect(measureMap({ ...mapped, rows: sampled })!.notes[0]).toContain('gives an interval');
  });

  it('speaks of all where all have a figure, and of none where there is none', () => {
    const alone = measureMap({
      ...mapped,
      rows: rows.slice(2, 3),
      authorities: authorities.slice(2, 3),
    })!;
    expect(alone.sentences).toEqual([
      'All 1 districts and single-tier councils had a figure in 2022-23: none lies within the usual range of England; 1 is higher and none lower.',
    ]);
  });

  it('is none where no row is held', () => {
    expect(measureMap({ ...mapped, rows: [] })).toBeNull();
  });
});
