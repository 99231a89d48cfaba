// Context figures of the committed dataset, against figures looked up in the publications.
import { readFileSync } from 'node:fs';

import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';

const observations = (id: string) =>
  csvParse(
    readFileSync(new URL(`../../../../data/observations/${id}.csv`, import.meta.url), 'utf8'),
  );

/** The current row of an authority and period. */
const current = (id: string, authority: string, period: string) =>
  observations(id).findLast((row) => row.authority === authority && row.period === period);

const england = 'E92000001';
const burnley = 'E07000117';
const kent = 'E10000016';
const bristol = 'E06000023';

describe('residents', () => {
  it.each([
    [england, '2016-06-30', 55_268_067, 9_882_841, 42_833_872],
    [england, '2020-06-30', 56_550_138, 10_464_019, 43_850_239],
    [england, '2022-06-30', 57_106_398, 10_629_867, 44_562_053],
    [burnley, '2016-06-30', 87_522, 16_018, 66_553],
    [burnley, '2020-06-30', 89_344, 16_798, 67_547],
    [burnley, '2022-06-30', 95_553, 17_233, 72_451],
    [kent, '2016-06-30', 1_541_893, 305_924, 1_189_584],
    [kent, '2020-06-30', 1_589_057, 322_775, 1_225_066],
    [kent, '2022-06-30', 1_593_191, 326_046, 1_232_802],
    [bristol, '2016-06-30', 454_213, 59_571, 355_458],
    [bristol, '2020-06-30', 465_866, 60_274, 366_766],
    [bristol, '2022-06-30', 479_024, 61_253, 381_944],
  ])(
    'of %s in %s: %i, of whom %i aged 65 and over, %i aged 19 and over',
    (place, period, all, aged65, aged19) => {
      expect(Number(current('population', place, period)?.value)).toBe(all);
      const older = current('population-aged-65-and-over', place, period);
      expect(Number(older?.numerator)).toBe(aged65);
      expect(Number(older?.value)).toBeCloseTo((100 * aged65) / all, 9);
      expect(Number(current('population-aged-19-and-over', place, period)?.value)).toBe(aged19);
    },
  );

  it('of Burnley in mid-2016 stand in one cell, those aged 65 and over in 26', () => {
    const { cells = '' } = current('population-aged-65-and-over', burnley, '2016-06-30') ?? {};
    expect(cells).toMatch(/!MYE2 - All!BQ(\d+):CP\1;.*!MYE2 - All!C\d+$/);
  });

  it('of Somerset before 2023 are those of its districts', () => {
    // Mendip 112,545, Sedgemoor 121,436, South Somerset 165,645, Taunton Deane 115,515, West Somerset 34,306.
    const somerset = current('population', 'E06000066', '2016-06-30');
    expect(somerset).toMatchObject({ value: '549447', marks: 'rebuilt' });
  });
});

describe('deprivation', () => {
  it('is 37.793 in Burnley and 19.538 in Kent, as published', () => {
    expect(current('index-of-multiple-deprivation', burnley, '2019')).toMatchObject({
      value: '37.793',
      marks: '',
    });
    expect(current('index-of-multiple-deprivation', kent, '2019')).toMatchObject({
      value: '19.538',
      marks: '',
    });
  });

  it('of Buckinghamshire is the mean of its four districts by residents of mid-2018', () => {
    const value = Number(current('index-of-multiple-deprivation', 'E06000060', '2019')?.value);
    const parts = ['E07000004', 'E07000005', 'E07000006', 'E07000007'].map((district) =>
      Number(current('index-of-multiple-deprivation', district, '2019')?.value),
    );
    expect(value).toBeGreaterThan(Math.min(...parts));
    expect(value).toBeLessThan(Math.max(...parts));
    expect(value).toBeCloseTo(10.0681, 4);
  });
});

describe('dwellings', () => {
  it('on 1 April 2021: 41,479 in Burnley, 692,826 in Kent', () => {
    expect(current('dwellings', burnley, '2021-04-01')?.value).toBe('41479');
    expect(current('dwellings', kent, '2021-04-01')?.value).toBe('692826');
  });

  it('of Buckinghamshire on its first day are those of the districts of the day before', () => {
    expect(current('dwellings', 'E06000060', '2020-04-01')).toMatchObject({
      value: '228059',
      marks: 'rebuilt',
    });
  });

  it('in the council tax base of Burnley in October 2022: 42,533', () => {
    expect(current('dwellings-in-council-tax-base', burnley, '2022-10-01')?.value).toBe('42533');
  });

  it('in Burnley on 1 April 2020: 41,245, so that 89,344 residents make 2.17 for each', () => {
    const { denominator, value } = current('average-household-size', burnley, '2020-06-30') ?? {};
    expect(denominator).toBe('41245');
    expect(Number(value)).toBeCloseTo(2.1662, 4);
  });
});

it('puts 175 districts of 2021 among the urban, 50 between, 84 among the rural', () => {
  const classes = observations('rural-urban-classification-3-fold')
    .filter(({ period }) => period === '2021')
    .map(({ category }) => category);
  const inClass = (name: string) => classes.filter((category) => category === name).length;
  expect(inClass('Predominantly Urban')).toBe(175);
  expect(inClass('Urban with Significant Rural')).toBe(50);
  expect(inClass('Predominantly Rural')).toBe(84);
});

describe('similar places', () => {
  const neighbours = csvParse(
    readFileSync(
      new URL('../../../../data/neighbours/similar-places.csv', import.meta.url),
      'utf8',
    ),
  );

  it('gives each of the 317 councils 15 neighbours of its tier, whose parts add up to the distance', () => {
    const councils = Map.groupBy(
      neighbours.filter(({ distance }) => distance !== ''),
      ({ authority }) => authority,
    );
    expect(councils.size).toBe(317);
    expect(new Set([...councils.values()].map((rows) => rows.length))).toEqual(new Set([15]));
    const gaps = [...councils.values()].flat().map(({ distance, parts = '' }) => {
      const squared = parts.split(';').map((part) => Number(part.split('=')[1]));
      return Math.abs(Math.hypot(...squared.map(Math.sqrt)) - Number(distance));
    });
    expect(Math.max(...gaps)).toBeLessThan(0.001);
  });

  it('makes all 15 combined authorities and the GLA neighbours of one another', () => {
    const unions = neighbours.filter(({ distance }) => distance === '');
    expect(unions).toHaveLength(16 * 15);
  });
});
