import { describe, expect, it } from 'vitest';

import { exampleAuthority, exampleMetric, exampleRow } from '../testing/examples';
import { comparedLatest } from './compared';
import { compareLine } from './compare-line';

const metric = exampleMetric();
const kent = exampleAuthority({ name: 'Kent', code: 'E10000016' });
const york = exampleAuthority({ name: 'York', code: 'E06000014' });
const format = (value: number) => `${value}%`;

describe('the latest figures of chosen authorities', () => {
  it('are of one period, by name, each with its reason where there is no figure', () => {
    const rows = [
      exampleRow({ authority: york.code, period: '2021-22', value: 12, display: '12%' }),
      exampleRow({ authority: york.code, marks: ['provisional'] }),
      exampleRow({ authority: kent.code, state: 'not-submitted', members: 63, withValue: 62 }),
    ];
    const compared = comparedLatest(metric, [kent, york], rows, format);
    expect(compared?.periodText).toBe('2022-23 (April 2022 to March 2023)');
    expect(compared?.england).toBe('50% (all 9 had a figure)');
    expect(compared?.rows).toEqual([
      {
        name: 'Kent',
        areaHref: '/authorities/kent/halls#seats-filled',
        value: 'Not submitted',
        missing: true,
        note: 'Kent had not sent in its return for 2022-23 when the figures were published. That is not a zero.',
        figureHref: '/figures/seats-filled/kent#2022-23',
      },
      {
        name: 'York',
        areaHref: '/authorities/york/halls#seats-filled',
        value: '40.0%',
        missing: false,
        note: 'Provisional: it may be revised.',
        figureHref: '/figures/seats-filled/york#2022-23',
      },
    ]);
  });

  it('have their published interval beside them', () => {
    const interval = { lower: 36, upper: 44 };
    const compared = comparedLatest(
      metric,
      [kent],
      [exampleRow({ authority: kent.code, interval, marks: ['provisional'] })],
      format,
    );
    expect(compared?.rows[0]?.note).toBe(
      'Its published interval is 36% to 44%. Provisional: it may be revised.',
    );
  });

  it('lead to no figure where the service is not run, and say when nothing is held', () => {
    const rows = [exampleRow({ authority: kent.code, state: 'not-applicable' })];
    const compared = comparedLatest(metric, [kent, york], rows, format);
    expect(compared?.rows.map(({ figureHref }) => figureHref)).toEqual([null, null]);
    expect(compared?.rows[1]?.note).toBe('No figure of York is held.');
    expect(comparedLatest(metric, [kent], [], format)).toBeNull();
  });
});

describe('the lines of chosen authorities', () => {
  const rows = [
    exampleRow({ authority: york.code, period: '2020-21', value: 12 }),
    exampleRow({ authority: york.code, period: '2022-23', value: 14, median: 52 }),
    exampleRow({ authority: kent.code, period: '2022-23', state: 'suppressed' }),
  ];

  it('are one for each, none of them in question, and the median of England', () => {
    const chart = compareLine({ metric, chosen: [kent, york], rows, format });
    expect(chart?.periods).toEqual(['2020-21', '2021-22', '2022-23']);
    expect(chart?.series.map(({ kind, style, label }) => [kind, style, label])).toEqual([
      ['chosen', 0, 'Kent, no figure'],
      ['chosen', 1, 'York\u00a014%'],
      ['england', undefined, 'England, median\u00a052%'],
    ]);
    expect(chart?.series[2]?.points.map(({ value }) => value)).toEqual([50, null, 52]);
  });

  it('are none where nobody has a figure', () => {
    const none = rows.map((row) => ({ ...row, value: null }));
    expect(compareLine({ metric, chosen: [kent, york], rows: none, format })).toBeNull();
  });
});
