// Figures of the dataset against figures worked out from the published files by hand.
import { median } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { committedRows, currentRows, figureKey } from './committed-dataset';

const bristol = 'E06000023';
const burnley = 'E07000117';
const kent = 'E10000016';
const england = 'E92000001';

describe('reserves', () => {
  const rows = currentRows('reserves-share-of-net-revenue-expenditure');

  it.each([
    // £ thousand: other earmarked and unallocated reserves, net revenue expenditure.
    ['Bristol 2016-17', bristol, '2016-17', 47_479 + 20_000, 382_756],
    ['Kent 2023-24', kent, '2023-24', 297_602 + 43_030, 1_180_713],
    ['Burnley 2023-24', burnley, '2023-24', 25_813 + 1_379, 17_566],
  ])('of %s', (_, authority, period, reserves, expenditure) => {
    const row = rows.get(figureKey(authority, period));
    expect(row).toMatchObject({ numerator: reserves, denominator: expenditure });
    expect(row?.value).toBeCloseTo((100 * reserves) / expenditure, 10);
  });
});

it.each([
  ['adult-social-care-share-of-net-revenue-expenditure', kent, 56.161],
  ['debt-servicing-share-of-net-revenue-expenditure', kent, 7.051],
  ['adult-social-care-share-of-net-revenue-expenditure', bristol, 58.053],
  ['debt-servicing-share-of-net-revenue-expenditure', bristol, 12.13],
])('%s of %s in 2023-24 is %f per cent', (measure, authority, share) => {
  expect(currentRows(measure).get(figureKey(authority, '2023-24'))?.value).toBeCloseTo(share, 3);
});

describe('council tax', () => {
  it.each([
    ['band-d-council-tax', 318.49],
    ['band-d-council-tax-with-parishes', 325.7],
  ])('%s of Burnley for 2022-23 is in both workbooks £%f', (measure, pounds) => {
    const vintages = committedRows(measure).filter(
      ({ authority, period }) => authority === burnley && period === '2022-23',
    );
    expect(vintages.map(({ value }) => value)).toEqual([pounds, pounds]);
  });

  it('has in London in 2023-24 the medians £1,258.78 inside and £1,529.955 outside', () => {
    const inner = [
      ...[
        'E09000001',
        'E09000007',
        'E09000011',
        'E09000012',
        'E09000013',
        'E09000019',
        'E09000020',
      ],
      ...['E09000022', 'E09000023', 'E09000028', 'E09000030', 'E09000032', 'E09000033'],
    ];
    const boroughs = [...currentRows('band-d-council-tax').values()].filter(
      ({ authority, period }) => authority.startsWith('E09') && period === '2023-24',
    );
    const { inside = [], outside = [] } = Object.groupBy(boroughs, ({ authority }) =>
      inner.includes(authority) ? 'inside' : 'outside',
    );
    expect([inside.length, outside.length]).toEqual([13, 20]);
    expect(median(inside.map(({ value }) => value!))).toBeCloseTo(1258.78, 2);
    expect(median(outside.map(({ value }) => value!))).toBeCloseTo(1529.955, 3);
  });
});

describe('debt, £ thousand', () => {
  it.each([
    ['England', england, 105_012_205],
    ['Burnley', burnley, 37_679],
    ['Bristol', bristol, 460_589],
    ['Kent', kent, 883_823],
  ])('borrowed by %s at 31 March 2020', (_, authority, borrowed) => {
    const rows = currentRows('borrowing-share-of-net-revenue-expenditure');
    expect(rows.get(figureKey(authority, '2019-20'))?.numerator).toBe(borrowed);
  });

  it('owed by Burnley in all at 31 March 2018 and 2019', () => {
    const rows = currentRows('gross-external-debt-share-of-net-revenue-expenditure');
    expect(rows.get(figureKey(burnley, '2017-18'))?.numerator).toBe(24_134);
    expect(rows.get(figureKey(burnley, '2018-19'))?.numerator).toBe(23_084);
  });
});

describe('the outcome of short-term support in 2020-21', () => {
  const rows = [...currentRows('short-term-support-outcome').values()].filter(
    ({ period }) => period === '2020-21',
  );
  const withValue = rows.filter(({ state }) => state === 'value');

  it('is in two publications, and all 150 values are numerator ÷ denominator, to one decimal', () => {
    expect(withValue).toHaveLength(150);
    const differing = withValue.filter(({ value, numerator, denominator }) => {
      const percent = (100 * numerator!) / denominator!;
      // A half may have been rounded either way.
      return Math.abs(value! - percent) > 0.05 + 1e-9;
    });
    expect(differing).toEqual([]);
  });

  it.each([
    ['Kent', kent, 62.2, 3298, 5305],
    ['Bristol', bristol, 53.9, 698, 1296],
    ['Cumbria', 'E10000006', 73.6, 1042, 1416],
  ])('of %s: %s, %f per cent', (_, authority, value, numerator, denominator) => {
    expect(withValue.find((row) => row.authority === authority)).toMatchObject({
      value,
      numerator,
      denominator,
    });
  });

  it('of Hackney is not available', () => {
    expect(rows.find(({ authority }) => authority === 'E09000012')?.state).toBe('not-available');
  });
});

it('of 100,000 adults in England between 4,884 and 5,356 took part in further education', () => {
  const rows = currentRows('further-education-participation');
  const years = ['2019-20', '2020-21', '2021-22', '2022-23', '2023-24', '2024-25'];
  expect(years.map((year) => rows.get(figureKey(england, `AY${year}`))?.value)).toEqual([
    5199, 4884, 5105, 5356, 5320, 5174,
  ]);
});
