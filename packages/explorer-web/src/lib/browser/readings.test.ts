import { describe, expect, it } from 'vitest';

import { dotsOf, readingsByName, readingsByPeriod } from './readings';

describe('what can be read from a chart', () => {
  it('is the name and value of each mark, in the order of the table, never by value', () => {
    const cells = [
      ['Authority or group', '% of seats'],
      ['Bristol', '45.1%'],
      ['England, median (all 9 had a figure)', '50%'],
      ['Leeds (similar place)', '59.0%'],
      ['York (similar place)', 'Withheld'],
      ['Kent (similar place)', '12.0%'],
    ];
    expect(readingsByName(cells, new Set(['Kent', 'Leeds', 'Bristol']))).toEqual([
      { key: 'Bristol', text: 'Bristol: 45.1%' },
      { key: 'Leeds', text: 'Leeds (similar place): 59.0%' },
      { key: 'Kent', text: 'Kent (similar place): 12.0%' },
    ]);
  });

  it('is a whole year at a time where lines are drawn, a gap among them', () => {
    const cells = [
      ['Period', 'Bristol', 'England, median (of how many)', 'Similar places, middle half'],
      ['2020-21', '29.0%', '36.8% (15 of 15)', '20.0% to 40.0%'],
      ['2022-23', 'Withheld', '38.0% (14 of 15)', 'none'],
    ];
    expect(readingsByPeriod(cells, ['2020-21', '2021-22', '2022-23'])).toEqual([
      { key: '2020-21', text: '2020-21: Bristol 29.0%; England, median 36.8%' },
      { key: '2021-22', text: '2021-22: no figure' },
      {
        key: '2022-23',
        text: '2022-23: Bristol Withheld; England, median 38.0%',
      },
    ]);
  });

  it('lies where a path of dots has its dots', () => {
    expect(dotsOf('m320 50h0m-10.5 4h0m0.5 -8h0')).toEqual([
      { x: 320, y: 50 },
      { x: 309.5, y: 54 },
      { x: 310, y: 46 },
    ]);
  });
});
