import { describe, expect, it } from 'vitest';

import { exampleAuthority } from '../testing/examples';
import { dutiesOf } from './duties';
import { byLetter, hasPage } from './pages';
import { relatedTo } from './related';

const lancashire = exampleAuthority({ name: 'Lancashire', code: 'E10000017', type: 'county' });
const burnley = exampleAuthority({
  name: 'Burnley',
  code: 'E07000117',
  type: 'district',
  upperTier: lancashire.code,
});
const ended = exampleAuthority({
  name: 'Allerdale',
  code: 'E07000026',
  type: 'district',
  upperTier: lancashire.code,
  to: '2023-03-31',
});
const all = [burnley, ended, lancashire];

const area = (title: string, types: ('county' | 'district')[]) => ({
  id: title.toLowerCase(),
  title,
  summary: title,
  order: 1,
  responsible: { types, bodies: [], statement: 'Somebody.' },
  bestValueThemes: [],
  metrics: ['seats-filled'],
});

describe('an authority’s relations', () => {
  it('are its county, and of a county the districts that exist', () => {
    expect(relatedTo(burnley, all).upperTier).toEqual([lancashire]);
    expect(relatedTo(lancashire, all).lowerTier).toEqual([burnley]);
  });
});

describe('an authority’s duties', () => {
  it('are by area in order, and what it does not run is run by the other tier', () => {
    const duties = dutiesOf(
      burnley,
      [area('Halls', ['county']), area('Bins', ['district'])],
      relatedTo(burnley, all),
      '2026-11-22',
    );
    expect(duties.map((duty) => [duty.area.title, duty.runs, duty.runBy])).toEqual([
      ['Bins', true, []],
      ['Halls', false, [lancashire]],
    ]);
  });
});

describe('lists of authorities', () => {
  it('go by name under letters', () => {
    expect(byLetter([lancashire, burnley, ended]).map(({ letter }) => letter)).toEqual([
      'A',
      'B',
      'L',
    ]);
  });

  it('leave out joint bodies and councils that ended before codes were given', () => {
    expect(hasPage(exampleAuthority({ name: 'Two Together', type: 'joint-body' }))).toBe(false);
    expect(hasPage(exampleAuthority({ name: 'Old Town', code: 'lgf:E0221' }))).toBe(false);
    expect(hasPage(burnley)).toBe(true);
  });
});
