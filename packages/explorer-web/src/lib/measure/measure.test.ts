import { describe, expect, it } from 'vitest';

import {
  exampleAuthority,
  exampleMetric,
  examplePublication,
  exampleRelease,
  exampleRow,
} from '../testing/examples';
import type { Tier } from '../maps/tiers';
import { figuresByName } from './by-name';
import { coverageOf } from './coverage';
import { measureDownloads } from './downloads';
import type { DistributionResource } from './model';
import { revisionsByRelease } from './revisions';
import { spreadOf } from './spread';
import { askedOf, hrefOfMap, hrefOfMeasureView, tierAsked, type MapChoice } from './view';

describe('what the address of a measure asks for', () => {
  const periods = ['2021-22', '2022-23'];
  const asked = (search: string) => askedOf(new URL(`https://x.example/?${search}`), periods);

  it('is a view, a period, a type and a region', () => {
    expect(asked('view=table&period=2021-22&type=county&region=London')).toEqual({
      view: 'table',
      period: '2021-22',
      type: 'county',
      region: 'London',
      tier: null,
      around: 'england',
    });
    expect(asked('around=type').around).toBe('type');
  });

  it('is the definition and the latest period where it names nothing that there is', () => {
    expect(asked('view=rank&period=1066&type=duchy')).toMatchObject({
      view: 'about',
      period: null,
      type: null,
    });
  });

  it('keeps period and day from view to view, and all of it from map to map', () => {
    const url = { pathname: '/metrics/seats', search: '?view=map&period=2021-22&areas=combined' };
    expect(hrefOfMeasureView(url, 'table')).toBe('/metrics/seats?view=table&period=2021-22');
    expect(hrefOfMeasureView({ ...url, search: '?view=map' }, 'about')).toBe('/metrics/seats');
    const tiers: Tier[] = ['lower-tier', 'upper-tier'];
    const href = (choice: MapChoice) => hrefOfMap(url, choice, tiers);
    expect(href({ tier: 'upper-tier', around: 'type' })).toBe(
      '/metrics/seats?view=map&period=2021-22&areas=upper-tier&around=type',
    );
    expect(href({ tier: 'lower-tier', around: 'england' })).toBe(
      '/metrics/seats?view=map&period=2021-22',
    );
    expect(tierAsked('upper-tier', ['lower-tier', 'upper-tier'])).toBe('upper-tier');
    expect(tierAsked('combined', ['lower-tier', 'upper-tier'])).toBe('lower-tier');
    expect(tierAsked(null, [])).toBeNull();
  });
});

describe('who has a figure', () => {
  it('is counted of those that run the service, with the share of each reason', () => {
    const states = [
      'value',
      'value',
      'value',
      'suppressed',
      'not-submitted',
      'not-applicable',
    ] as const;
    expect(coverageOf(states.map((state) => ({ state })))).toEqual({
      members: 5,
      withFigure: 3,
      without: [
        { state: 'suppressed', words: 'Withheld by the publisher', count: 1, share: '20.0%' },
        { state: 'not-submitted', words: 'Not submitted', count: 1, share: '20.0%' },
      ],
      withheld: 'The publisher withheld 1 of 5 (20.0%).',
    });
    expect(coverageOf([{ state: 'value' }]).withheld).toBe('The publisher withheld none.');
  });
});

describe('the figures by name', () => {
  const authorities = [
    exampleAuthority({ name: 'Zeal', code: 'E1', type: 'county', region: 'South West' }),
    exampleAuthority({ name: 'Ash', code: 'E2', region: 'London' }),
    exampleAuthority({
      name: 'Both of them',
      code: 'joint:both',
      type: 'joint-body',
      region: null,
    }),
    exampleAuthority({ name: 'Elm', code: 'E3', region: 'London' }),
  ];
  const rows = [
    exampleRow({ authority: 'E1', value: 99, display: '99.0%', marks: ['low-reliability'] }),
    exampleRow({ authority: 'E2', value: 1, display: '1.0%' }),
    exampleRow({ authority: 'joint:both', value: 50, display: '50.0%', marks: ['joint'] }),
    exampleRow({ authority: 'E3', state: 'not-applicable', display: 'Does not run this service' }),
  ];
  const all = figuresByName(
    rows,
    authorities,
    { type: null, region: null },
    ({ slug }) => `/${slug}`,
  );

  it('stand in the order of names, whatever their values, and without those it does not concern', () => {
    expect(all.rows.map(({ name, value, href }) => [name, value, href])).toEqual([
      ['Ash', '1.0%', '/ash'],
      ['Both of them', '50.0%', null],
      ['Zeal', '99.0%', '/zeal'],
    ]);
    expect(all.notApplicable).toBe(1);
  });

  it('say what their marks mean', () => {
    expect(all.rows.map(({ marks }) => marks)).toEqual(['', 'joint', 'low reliability']);
    expect(all.marks.map(({ name }) => name)).toEqual(['Low reliability', 'Joint']);
  });

  it('can be narrowed to a type or a region, and offer those that are there', () => {
    expect([all.types, all.regions]).toEqual([
      ['unitary', 'county', 'joint-body'],
      ['London', 'South West'],
    ]);
    const ofLondon = figuresByName(rows, authorities, { type: null, region: 'London' }, () => '/');
    expect(ofLondon.rows.map(({ name }) => name)).toEqual(['Ash']);
    const counties = figuresByName(rows, authorities, { type: 'county', region: null }, () => '/');
    expect(counties.rows.map(({ name }) => name)).toEqual(['Zeal']);
  });
});

describe('what later releases changed', () => {
  it('is counted for each release, the latest first, by what a reader sees', () => {
    const publications = [
      examplePublication({
        releases: [
          exampleRelease({ edition: '2021-22', published: '2022-11-02' }),
          exampleRelease({ edition: '2022-23', published: '2023-11-02' }),
        ],
      }),
    ];
    const revision = {
      release: 'seats.2021-22.2022-11-02',
      value: 40,
      display: '40.0%',
      difference: 0,
      percent: 0,
      isChanged: true,
    };
    const release = 'seats.2022-23.2023-11-02';
    const vintages = [
      { release: 'seats.2021-22.2022-11-02', display: '40.0%', revision: null },
      { release, display: '41.0%', revision },
      { release, display: '40.0%', revision },
      { release, display: '12.0%', revision: null },
    ];
    expect(revisionsByRelease(vintages, publications)).toEqual([
      {
        release,
        title: 'Seats and rows, 2022-23',
        published: '2 November 2023',
        restated: 2,
        changed: 1,
      },
    ]);
  });
});

describe('how values are spread', () => {
  const distribution: DistributionResource = {
    metric: 'seats-filled',
    period: '2022-23',
    group: { kind: 'england', model: null, members: 10, withValue: 9 },
    median: 40,
    mad: 5,
    lowerQuartile: 30,
    upperQuartile: 50,
    reason: null,
    minimum: 5,
    maximum: 400,
    bins: [
      { from: 0, to: 50, count: 7 },
      { from: 50, to: null, count: 2 },
    ],
    classes: [],
  };

  it('is said in words, with how many have a value and where the middle half lies', () => {
    const spread = spreadOf(exampleMetric(), '2022-23', distribution);
    expect(spread.sentences).toEqual([
      '9 of 10 authorities have a figure.',
      'The median is 40.0%: half of them lie below it, half above.',
      'The middle half of them is 30.0% to 50.0%.',
      'All of them lie from 5.0% to 400.0%.',
    ]);
    expect(spread.notes).toEqual([
      'The last bar is open: it counts every value of 50.0% and more.',
    ]);
    expect(spread.table.rows).toEqual([
      { name: '0.0% to below 50.0%', count: 7 },
      { name: '50.0% and more', count: 2 },
    ]);
  });

  it('says why there is no median where values are few', () => {
    const reason = 'Only 4 of the group have a value.';
    const few = { ...distribution, median: null, lowerQuartile: null, upperQuartile: null, reason };
    expect(spreadOf(exampleMetric(), '2022-23', few).sentences.at(-1)).toBe(reason);
  });

  it('counts classes where there are no numbers, and draws no chart of them', () => {
    const spread = spreadOf(exampleMetric(), '2022-23', {
      ...distribution,
      bins: [],
      classes: [{ category: 'Urban', count: 9 }],
    });
    expect(spread.chart).toBeNull();
    expect(spread.table).toEqual({ heading: 'Class', rows: [{ name: 'Urban', count: 9 }] });
  });
});

describe('the files of a measure', () => {
  it('are of every format, as known on the day that the page shows', () => {
    expect(measureDownloads('seats', '2022-03-01').map(({ href }) => href)).toEqual([
      '/v1/observations.csv?metric=seats&asOf=2022-03-01',
      '/v1/observations.xlsx?metric=seats&asOf=2022-03-01',
      '/v1/observations.parquet?metric=seats&asOf=2022-03-01',
      '/v1/observations?metric=seats&asOf=2022-03-01',
    ]);
  });
});
