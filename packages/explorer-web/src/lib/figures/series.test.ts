import { describe, expect, it } from 'vitest';

import { exampleAuthority, exampleMetric, exampleRow } from '../testing/examples';
import { drawnGroups, groupsNotDrawn, lineChartOf } from './series';
import { breaksWithin, everyPeriod } from './series-periods';
import { seriesTable } from './series-table';

const authority = exampleAuthority({ name: 'Bristol' });
const format = (value: number) => `${value}%`;
const metric = exampleMetric({
  breaks: [
    { at: '2021-22', reason: 'Counted anew.' },
    { at: '2010-11', reason: 'Before anything held.' },
  ],
});
const rows = [
  exampleRow({ period: '2019-20', value: 30, display: '30%', median: 48 }),
  exampleRow({ period: '2021-22', state: 'suppressed', display: 'Withheld', median: 49 }),
  exampleRow({ period: '2022-23', value: 45, display: '45%', median: null, withValue: 4 }),
  exampleRow({ period: '2022-23', value: 45, display: '45%', kind: 'neighbours', median: 44 }),
];

describe('periods of a series', () => {
  it('are all years from the first to the last, so that a gap shows', () => {
    expect(everyPeriod(['2022-23', '2019-20', '2019-20'])).toEqual([
      '2019-20',
      '2020-21',
      '2021-22',
      '2022-23',
    ]);
    expect(everyPeriod(['AY2020-21', 'AY2018-19'])).toEqual([
      'AY2018-19',
      'AY2019-20',
      'AY2020-21',
    ]);
  });

  it('are the days that are held, where they are days', () => {
    expect(everyPeriod(['2022-10-01', '2015-10-01'])).toEqual(['2015-10-01', '2022-10-01']);
  });
});

describe('breaks of a series', () => {
  it('are lettered where they fall within the periods, and left out where they do not', () => {
    expect(breaksWithin(metric, everyPeriod(['2019-20', '2022-23']))).toEqual([
      { index: 2, mark: 'A', period: '2021-22', reason: 'Counted anew.' },
    ]);
  });
});

describe('the line of a metric', () => {
  const chart = lineChartOf({ metric, authority, rows, format });

  it('has a point for each period, without a value where none is held', () => {
    expect(chart?.periods).toEqual(['2019-20', '2020-21', '2021-22', '2022-23']);
    expect(chart?.series[0]?.points.map(({ value }) => value)).toEqual([30, null, null, 45]);
  });

  it('labels each line with its latest number', () => {
    expect(chart?.series.map(({ label }) => label)).toEqual([
      'Bristol\u00a045%',
      'Similar places, median\u00a044%, and their middle half',
      'England, median\u00a049%',
    ]);
  });

  it('ends before the years that had not been published on the day that is shown', () => {
    const then = [...rows, exampleRow({ period: '2023-24', state: 'not-yet-published' })];
    expect(lineChartOf({ metric, authority, rows: then, format })?.periods.at(-1)).toBe('2022-23');
  });

  it('says of which period its number is, where that is not the last', () => {
    const until = rows.filter(({ value, period }) => period !== '2022-23' || value === null);
    const later = exampleRow({ period: '2022-23', state: 'suppressed' });
    const chart = lineChartOf({ metric, authority, rows: [...until, later], format });
    expect(chart?.series[0]?.label).toBe('Bristol\u00a030% in\u00a02019-20');
  });

  it('is none where the authority has no figure in any period', () => {
    const none = rows.map((row) => ({ ...row, value: null }));
    expect(lineChartOf({ metric, authority, rows: none, format })).toBeNull();
  });
});

describe('the line of a metric beside others', () => {
  const york = {
    name: 'York',
    rows: [
      exampleRow({ period: '2022-23', value: 12 }),
      exampleRow({ period: '2019-20', value: 9 }),
    ],
  };

  it('has a line for each authority that was chosen, before the medians', () => {
    const chart = lineChartOf({ metric, authority, rows, format, chosen: [york] });
    expect(chart?.series.map(({ kind, label }) => [kind, label])).toEqual([
      ['authority', 'Bristol\u00a045%'],
      ['chosen', 'York\u00a012%'],
      ['neighbours', 'Similar places, median\u00a044%, and their middle half'],
      ['england', 'England, median\u00a049%'],
    ]);
    expect(chart?.series[1]?.points.map(({ value }) => value)).toEqual([9, null, null, 12]);
  });

  it('is drawn for those chosen where the authority itself has no figure', () => {
    const none = rows.map((row) => ({ ...row, value: null }));
    const chart = lineChartOf({ metric, authority, rows: none, format, chosen: [york] });
    expect(chart?.series[0]?.label).toBe('Bristol, no figure');
  });

  it('has two medians at most, similar places and England first', () => {
    expect(drawnGroups(['england', 'region', 'type', 'neighbours'])).toEqual([
      'neighbours',
      'england',
    ]);
    expect(drawnGroups(['region', 'type'])).toEqual(['region', 'type']);
    const beside = [...rows, exampleRow({ kind: 'type' })];
    expect(groupsNotDrawn({ metric, authority, rows: beside, format })).toEqual([
      'unitary authorities',
    ]);
  });

  it('has the middle half of similar places alone', () => {
    const quartiles = { lowerQuartile: 40, upperQuartile: 60 };
    const banded = rows.map((row) => ({ ...row, ...quartiles }));
    const chart = lineChartOf({ metric, authority, rows: banded, format });
    const middle = chart?.series.map(({ points }) => points.at(-1)?.middleHalf ?? null);
    expect(middle).toEqual([null, { lower: 40, upper: 60 }, null]);
    expect(chart?.series[1]?.label).toBe('Similar places, median\u00a044%, and their middle half');
  });
});

describe('the table of a metric', () => {
  const table = seriesTable({ metric, authority, rows, format });

  it('has a row for each period that is held, with the reason in place of a number', () => {
    expect(table.periods.map(({ label, value }) => [label, value])).toEqual([
      ['2019-20', '30%'],
      ['2021-22', 'Withheld'],
      ['2022-23', '45%'],
    ]);
  });

  it('has a column for each group, and says of how many its median is', () => {
    expect(table.groups).toEqual(['England', 'Similar places']);
    expect(table.periods[2]?.medians).toEqual([
      { median: null, members: 9, withValue: 4 },
      { median: '44%', members: 9, withValue: 9 },
    ]);
  });

  it('has a column for each authority that was chosen, with the reason where a year has no figure', () => {
    const york = { name: 'York', rows: [exampleRow({ period: '2022-23', display: '12%' })] };
    const beside = seriesTable({ metric, authority, rows, format, chosen: [york] });
    expect(beside.chosen).toEqual(['York']);
    expect(beside.periods.map(({ chosen }) => chosen[0]?.value)).toEqual([
      'No figure held',
      'No figure held',
      '12%',
    ]);
  });

  it('has the groups that were asked for, and the middle half of similar places where they have one', () => {
    const quartiles = { lowerQuartile: 40, upperQuartile: 60 };
    const banded = rows.map((row) => ({ ...row, ...quartiles }));
    const similar = seriesTable({
      metric,
      authority,
      rows: banded,
      format,
      groups: ['neighbours'],
    });
    expect(similar.groups).toEqual(['Similar places']);
    expect(similar.periods.map(({ middleHalf }) => middleHalf)).toEqual([null, null, '40% to 60%']);
    const england = seriesTable({ metric, authority, rows: banded, format, groups: ['england'] });
    expect(england.hasMiddleHalf).toBe(false);
  });
});
