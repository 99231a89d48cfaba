import { describe, expect, it } from 'vitest';

import { asOfOf, withAsOf, withoutAsOf } from './as-of';

const at = (search: string) => new URL(`https://explorer.example/authorities/kent${search}`);
const asked = (day: string) => asOfOf(at(`?asOf=${day}`), '2026-11-22');

describe('the day whose knowledge a page shows', () => {
  it('is that of the address, up to today', () => {
    expect(asked('2022-03-01')).toEqual({ day: '2022-03-01', fault: null });
    expect(asked('2026-11-22').day).toBe('2026-11-22');
  });

  it('is today where the address names none', () => {
    expect(asOfOf(at(''), '2026-11-22')).toEqual({ day: undefined, fault: null });
    expect(asked('').fault).toBeNull();
  });

  it.each([
    ['2022-02-30', '“2022-02-30” is not a day, such as 2022-03-01.'],
    ['yesterday', '“yesterday” is not a day, such as 2022-03-01.'],
    ['2026-11-23', '23 November 2026 is still to come.'],
  ])('is today, and the page says why, where it cannot be %s', (day, reason) => {
    expect(asked(day)).toEqual({
      day: undefined,
      fault: `${reason} The figures are shown as they are known today.`,
    });
  });
});

describe('an address', () => {
  it('takes the day along, before its fragment and beside its other choices', () => {
    expect(withAsOf('/figures/a/kent#2020-21', '2022-03-01')).toBe(
      '/figures/a/kent?asOf=2022-03-01#2020-21',
    );
    expect(withAsOf('/compare?metric=a', '2022-03-01')).toBe('/compare?metric=a&asOf=2022-03-01');
    expect(withAsOf('/compare', undefined)).toBe('/compare');
  });

  it('leaves the day alone behind', () => {
    expect(withoutAsOf(at('?asOf=2022-03-01&view=trend'))).toBe('/authorities/kent?view=trend');
    expect(withoutAsOf(at('?asOf=2022-03-01'))).toBe('/authorities/kent');
  });
});
