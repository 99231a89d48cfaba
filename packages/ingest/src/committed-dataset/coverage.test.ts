// How many councils have a figure of their own in each period, against counts made in the published
// files by hand; and the states and marks of those that stand out.
import { catalogue, missingStates } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import {
  committedCoverage,
  committedRegister,
  currentRows,
  figureKey,
  type CommittedRow,
} from './committed-dataset';

const councils = /^(?:E0[6-9]|E10|lgf:)/;

/** Those with a value that stands in a file, not one rebuilt from the figures of others. */
function withOwnValue(measure: string): Record<string, number> {
  return countByPeriod(
    [...currentRows(measure).values()].filter(
      ({ authority, state, marks }) =>
        councils.test(authority) && state === 'value' && !marks.includes('rebuilt'),
    ),
  );
}

function countByPeriod(rows: readonly CommittedRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { period } of rows) counts[period] = (counts[period] ?? 0) + 1;
  return counts;
}

/** `years(2015, 353, 352)` → 2015-16: 353, 2016-17: 352. */
function years(first: number, ...counts: number[]): Record<string, number> {
  return Object.fromEntries(
    counts.map((count, at) => {
      const year = first + at;
      return [`${year}-${String((year + 1) % 100).padStart(2, '0')}`, count];
    }),
  );
}

const nineOf = (count: number) => Array.from({ length: 9 }, () => count);

describe('councils with a value of their own', () => {
  it.each([
    [
      'reserves-share-of-net-revenue-expenditure',
      years(2015, 353, 352, 352, 353, 341, 339, 331, 326, 304),
    ],
    ['reserves-share-of-service-spend', years(2015, 353, 352, 351, 353, 343, 339, 332, 328, 304)],
    [
      // Back to 2007-08, the 35 councils more that ended in 2009 among them.
      'debt-servicing-share-of-net-revenue-expenditure',
      years(2007, 388, 388, ...nineOf(353).slice(2), 352, 352, 353, 341, 339, 331, 326, 304),
    ],
    [
      'social-care-share-of-net-revenue-expenditure',
      years(2007, 150, 150, ...nineOf(152).slice(2), 151, 152, 152, 151, 151, 152, 151, 151),
    ],
    [
      // The two parts of social care stand apart from 2011-12.
      'adult-social-care-share-of-net-revenue-expenditure',
      years(2011, 152, 152, 152, 152, 152, 151, 152, 152, 151, 151, 152, 151, 151),
    ],
    [
      'borrowing-share-of-net-revenue-expenditure',
      years(2008, 388, ...nineOf(353).slice(2), 352, 352, 353, 341),
    ],
    // Of 349 with a debt in 2017-18 Spelthorne's is set against a negative expenditure.
    ['gross-external-debt-share-of-net-revenue-expenditure', years(2015, 352, 352, 348, 353)],
    [
      // The workbook of 2019-20 withholds what it had published of Boston for 2018-19.
      'band-d-council-tax',
      years(2014, 353, 353, 353, 353, 352, 343, 339, 333, 333, 317),
    ],
    ['council-tax-revenue-per-dwelling', years(2014, 353, 353, 353, 353, 352, 338, 338, 331)],
    [
      'household-waste-recycling-rate',
      years(2010, 325, 319, 319, 319, 319, 318, 316, 311, 311, 307, 305),
    ],
    [
      'residual-household-waste',
      years(2010, 325, 319, 319, 319, 319, 318, 316, 311, 311, 307, 305),
    ],
    ['recycling-contamination-rate', years(2014, 319, 318, 316, 311, 311, 307, 305)],
    ['at-home-after-reablement', { '2020-21': 147 }],
    [
      'adult-social-care-spend-per-adult',
      { ...years(2011, 144), ...years(2016, 151, 152, 149, 150, 150), '2022-23': 148 },
    ],
    [
      'population',
      {
        '2011-06-30': 317,
        '2016-06-30': 353,
        '2017-06-30': 353,
        '2018-06-30': 343,
        '2019-06-30': 339,
        '2020-06-30': 333,
        '2022-06-30': 317,
      },
    ],
    [
      'dwellings-in-council-tax-base',
      {
        '2015-10-01': 326,
        '2016-10-01': 326,
        '2017-10-01': 326,
        '2018-10-01': 326,
        '2019-10-01': 317,
        '2022-10-01': 309,
      },
    ],
    ['rural-urban-classification', { '2013': 326, '2019': 317, '2020': 314, '2021': 309 }],
  ])('of %s are as many as in the files', (measure, counts) => {
    expect(withOwnValue(measure)).toEqual(counts);
  });
});

describe('who is missing from a release', () => {
  const coverage = committedCoverage();

  it('is listed for every release that is declared', () => {
    const releases = catalogue.publications.flatMap((publication) => publication.releases);
    expect([...coverage.keys()].sort()).toEqual(releases.map(({ id }) => id).sort());
  });

  it('has a name, a state and a reason in words', () => {
    const rows = [...coverage.values()].flat();
    expect(rows.length).toBeGreaterThan(100);
    for (const { authority, name, state, reason } of rows) {
      expect(
        [name, reason].every((text) => text !== ''),
        authority,
      ).toBe(true);
      expect(missingStates).toContain(state);
      expect(reason, authority).toMatch(/^[A-Z].+\.$/);
    }
  });
});

describe('states and marks', () => {
  const register = committedRegister();
  const reserves = currentRows('reserves-share-of-net-revenue-expenditure');
  const stateOf = (authority: string, period: string) =>
    reserves.get(figureKey(authority, period))?.state;

  it.each([
    ['2022-23', ['Birmingham', 'High Peak', 'North West Leicestershire', 'Woking']],
    [
      '2023-24',
      [
        ...['Babergh', 'Birmingham', 'Brentwood', 'Cambridge', 'Cannock Chase', 'Castle Point'],
        ...['Colchester', 'Mid Suffolk', 'North West Leicestershire', 'Pendle', 'Stafford'],
        ...['Westmorland and Furness', 'Woking'],
      ],
    ],
  ])('no return in %s is not submitted, never zero', (period, names) => {
    const missing = [...reserves.values()].filter(
      (row) => row.period === period && row.state === 'not-submitted',
    );
    expect(missing.map(({ authority }) => register.byCode(authority)?.name).sort()).toEqual(names);
  });

  it('a total of which one part is missing has no value: Thurrock 2021-22', () => {
    expect(stateOf('E06000034', '2021-22')).toBe('not-submitted');
    expect(stateOf('E06000053', '2016-17')).toBe('not-submitted');
  });

  it.each([
    ['E07000150', '2019-20', 0],
    ['E07000150', '2020-21', 0],
    ['E07000236', '2022-23', 0],
    ['E07000178', '2023-24', 0],
  ])('reserves of nothing are a value: %s in %s', (authority, period, value) => {
    expect(reserves.get(figureKey(authority, period))?.value).toBe(value);
  });

  it('returns that were not certified are marked: 70 councils in 2022-23, 47 in 2023-24', () => {
    const uncertified = [...reserves.values()].filter(({ marks }) => marks.includes('uncertified'));
    expect(countByPeriod(uncertified)).toEqual({ '2022-23': 70, '2023-24': 47 });
  });

  it('reserves from 2015-16 to 2023-24 bear the break of 2021-22', () => {
    const broken = [...reserves.values()].filter(({ marks }) => marks.includes('break'));
    const ofPeriod = countByPeriod(broken);
    expect(ofPeriod['2021-22']).toBeGreaterThanOrEqual(331);
    expect(reserves.get(figureKey('E06000023', '2021-22'))?.marks).toEqual(['break']);
  });

  it('rejects below zero are floored, and zeros that were published are not', () => {
    const rates = [...currentRows('recycling-contamination-rate').values()].filter(
      ({ authority, marks }) => councils.test(authority) && !marks.includes('rebuilt'),
    );
    expect(countByPeriod(rates.filter(({ marks }) => marks.includes('floored')))).toEqual(
      years(2014, 7, 14, 22, 18, 16, 11, 11),
    );
    expect(
      countByPeriod(rates.filter(({ value, marks }) => value === 0 && !marks.includes('floored'))),
    ).toEqual(years(2014, 31, 15, 16, 10, 4, 7, 5));
  });

  it('who reports with others is told from who does not report', () => {
    const rates = [...currentRows('household-waste-recycling-rate').values()];
    expect(countByPeriod(rates.filter(({ state }) => state === 'reported-jointly'))).toEqual(
      years(2010, 1, 7, 7, 7, 7, 8, 10, 15, 15, 10, 9),
    );
  });

  it.each([
    ['care-user-quality-of-life', '2019-20', 5],
    ['short-term-support-outcome', '2016-17', 1],
  ])('zeros of %s in %s that are no values are not available', (measure, period, count) => {
    const rows = [...currentRows(measure).values()].filter((row) => row.period === period);
    expect(rows.filter(({ value }) => value === 0)).toEqual([]);
    expect(rows.filter(({ state }) => state === 'not-available')).toHaveLength(count);
  });
});
