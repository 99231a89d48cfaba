import { describe, expect, it } from 'vitest';

import {
  alignedDay,
  comparePeriods,
  firstDay,
  isDay,
  kindOfPeriod,
  lastDay,
  periodInWords,
  periodLabel,
  readPeriod,
} from './period';

describe('a period', () => {
  it('has a kind, a first and a last day', () => {
    expect(['2022-23', 'AY2022-23', '2022', '2022-10-01'].map(kindOfPeriod)).toEqual([
      'financial-year',
      'academic-year',
      'calendar-year',
      'date',
    ]);
    expect([firstDay('2022-23'), lastDay('2022-23')]).toEqual(['2022-04-01', '2023-03-31']);
    expect([firstDay('AY1999-00'), lastDay('AY1999-00')]).toEqual(['1999-08-01', '2000-07-31']);
    expect([firstDay('2022'), lastDay('2022')]).toEqual(['2022-01-01', '2022-12-31']);
  });

  it('is refused where the text is none, with what to write', () => {
    expect(() => kindOfPeriod('2022/23')).toThrow('"2022/23" is no period. Write 2022-23');
  });

  it('is labelled as readers know it', () => {
    expect(['2022-23', 'AY2022-23', '2022-10-01'].map(periodLabel)).toEqual([
      '2022-23',
      '2022/23',
      '1 October 2022',
    ]);
    expect(periodInWords('AY2022-23')).toBe('August 2022 to July 2023');
  });

  it('comes after those that end before it', () => {
    expect(['2022-23', '2022-06-30', '2021-22', '2022'].toSorted(comparePeriods)).toEqual([
      '2021-22',
      '2022-06-30',
      '2022',
      '2022-23',
    ]);
  });
});

describe('reading a period from a file', () => {
  it('knows the usual spellings', () => {
    for (const text of [
      'FY 2020/21',
      'FY2020-21',
      '2020 to 2021',
      '2020-21',
      '2020/21',
      ' 2020-2021 ',
      '2020–21',
    ]) {
      expect(readPeriod(text, 'financial-year'), text).toBe('2020-21');
    }
    expect(readPeriod('2020-08-01/P1Y', 'academic-year')).toBe('AY2020-21');
    expect(readPeriod('2022-01-01/P1Y', 'calendar-year')).toBe('2022');
    expect(readPeriod('2020-06-30', 'date')).toBe('2020-06-30');
  });

  it('refuses years that do not follow one another, and other kinds', () => {
    expect(readPeriod('2020-22', 'financial-year')).toBeNull();
    expect(readPeriod('1999-00', 'financial-year')).toBe('1999-00');
    expect(readPeriod('2020-08-01/P1Y', 'financial-year')).toBeNull();
    expect(readPeriod('2021-02-29', 'date')).toBeNull();
    expect(readPeriod('Total', 'financial-year')).toBeNull();
  });
});

describe('a day that stands for a period', () => {
  it('is declared, never guessed', () => {
    expect(alignedDay('2018-19', 'mid-year-of')).toBe('2018-06-30');
    expect(alignedDay('AY2018-19', 'mid-year-of')).toBe('2019-06-30');
    expect(alignedDay('2021-22', 'at-start-of')).toBe('2021-04-01');
    expect(alignedDay('2021-22', 'at-end-of')).toBe('2022-03-31');
    expect(alignedDay('2020-06-30', 'at-start-of')).toBe('2020-04-01');
    expect(alignedDay('2020-03-01', 'at-start-of')).toBe('2019-04-01');
    expect(alignedDay('2020-21', 'same-period')).toBeNull();
  });

  it('knows leap years', () => {
    expect([
      isDay('2000-02-29'),
      isDay('1900-02-29'),
      isDay('2024-02-29'),
      isDay('2024-04-31'),
    ]).toEqual([true, false, true, false]);
  });
});
