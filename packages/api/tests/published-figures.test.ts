// The committed dataset as the API serves it, against figures that were worked out from the published
// files by hand (England medians and unscaled MADs, single values, states).
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { catalogue } from '@oflog/metrics-core';
import { buildSnapshot } from '@oflog/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildServer } from '../src';
import { aboutFigures, answerOf, figuresOf } from '../src/schemas/answer';
import { comparisonSchema } from '../src/schemas/comparison';
import { observationSchema } from '../src/schemas/observation';
import { provenanceSchema } from '../src/schemas/provenance';
import { searchResultSchema } from '../src/schemas/search';
import { vintageSchema } from '../src/schemas/vintage';
import { asking, type Served } from './served';

let served: Served;
let snapshotDir: string;
beforeAll(async () => {
  snapshotDir = await mkdtemp(path.join(tmpdir(), 'snapshot-'));
  const dataDir = path.resolve(import.meta.dirname, '../../../data');
  await buildSnapshot({ dataDir, snapshotDir, catalogue });
  served = await asking(await buildServer({ snapshotDir }));
}, 120_000);
afterAll(async () => {
  await served.app.close();
  await rm(snapshotDir, { recursive: true });
});

async function observations(metric: string, authority: string, ...periods: string[]) {
  const query = new URLSearchParams([
    ['metric', metric],
    ['authority', authority],
    ...periods.map((period): [string, string] => ['period', period]),
  ]);
  const answer = await served.get(`/v1/observations?${query.toString()}`);
  return figuresOf(observationSchema).parse(answer).data;
}

async function observation(metric: string, authority: string, period: string) {
  const rows = await observations(metric, authority, period);
  expect(rows, `${metric} of ${authority} in ${period}`).toHaveLength(1);
  return rows[0]!;
}

async function comparison(
  metric: string,
  authority: string,
  period: string,
  group: string,
  model?: string,
) {
  const query = new URLSearchParams({ metric, authority, period, group, ...(model && { model }) });
  const answer = await served.get(`/v1/comparisons?${query.toString()}`);
  const { data } = figuresOf(comparisonSchema).parse(answer);
  expect(data, `${metric} of ${authority} in ${period}`).toHaveLength(1);
  return data[0]!;
}

/** Half of the last digit of a number as it is written. */
function tolerance(written: string): number {
  const decimals = written.split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals + 1e-9;
}

function expectNear(value: number | null, written: string): void {
  expect(value).not.toBeNull();
  expect(Math.abs(value! - Number(written)), `${value} against ${written}`).toBeLessThanOrEqual(
    tolerance(written),
  );
}

describe('where a figure comes from', () => {
  const provenance = async (metric: string, authority: string, period: string) =>
    aboutFigures(provenanceSchema).parse(
      await served.get(`/v1/observations/${metric}/${authority}/${period}/provenance`),
    ).data;

  it('Bristol’s reserves of 2015-16: a division with its numbers, from cells of one workbook', async () => {
    const { formula, inputs, releases } = await provenance(
      'reserves-share-of-service-spend',
      'bristol',
      '2015-16',
    );
    expect(formula.numbers).toBe('107,311 ÷ 610,913 × 100 = 17.5657');
    expect(
      inputs.map(({ name, value, cells }) => [name, value, cells.map(({ ref }) => ref)]),
    ).toEqual([
      ['unallocated reserves', null, ['BX9']],
      ['other earmarked reserves', null, ['BW9']],
      ['spending on all services', 610_913, ['S9']],
    ]);
    expect(releases).toMatchObject([
      {
        id: 'revenue-outturn-summary.2015-16.2017-11-15',
        licence: { title: 'Open Government Licence v3.0' },
      },
    ]);
    expect(releases[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('Bristol’s recycling rate of 2020-21: as published, with the tonnes beside it', async () => {
    const { formula, inputs } = await provenance(
      'household-waste-recycling-rate',
      'E06000023',
      '2020-21',
    );
    expect(formula.numbers).toBe('Published beside 79,871 ÷ 172,125');
    expect(inputs.map(({ name, value }) => [name, value])).toEqual([
      ['published recycling rate', 46.4],
      ['recycled household waste', 79_871],
      ['all household waste', 172_125],
    ]);
  });
});

describe('what releases said of a figure', () => {
  it('is the same current figure as the last of its vintages', async () => {
    const metric = 'reserves-share-of-service-spend';
    const current = await observations(metric, 'bristol');
    const { data } = figuresOf(vintageSchema).parse(
      await served.get(`/v1/vintages?metric=${metric}&authority=bristol`),
    );
    for (const { period, value } of current) {
      const last = data.filter((vintage) => vintage.period === period).at(-1);
      expect([period, last?.value, last?.superseded]).toEqual([period, value, null]);
    }
  });
});

describe('search among real names', () => {
  it.each([
    ['Brsitol', 'Bristol'],
    ['kings lynn', "King's Lynn and West Norfolk"],
    ['allerdale', 'Allerdale'],
    ['E06000023', 'Bristol'],
    ['newcastle upon tyne', 'Newcastle upon Tyne'],
    ['wirrall', 'Wirral'],
    ['St Helens', 'St. Helens'],
    ['herefordshire county of', 'Herefordshire'],
    ['cornwal', 'Cornwall'],
  ])('%s finds %s first', async (q, name) => {
    const { data } = answerOf(searchResultSchema.array()).parse(
      await served.get(`/v1/search?q=${encodeURIComponent(q)}`),
    );
    expect(data[0]).toMatchObject({ kind: 'authority', title: name });
  });
});

describe('England medians and MADs of adult social care', () => {
  // False zeros are out: care-user-quality-of-life 2019-20 had five, short-term-support-outcome 2016-17 one.
  it.each(
    table(`
      carer-quality-of-life            2016-17  151  7.6    0.3
      carer-quality-of-life            2018-19  151  7.4    0.3
      carer-quality-of-life            2021-22  149  7.2    0.3
      care-user-quality-of-life        2016-17  151  0.408  0.018
      care-user-quality-of-life        2017-18  150  0.408  0.018
      care-user-quality-of-life        2018-19  151  0.405  0.015
      care-user-quality-of-life        2019-20  146  0.406  0.0165
      care-user-quality-of-life        2021-22  149  0.409  0.015
      care-user-quality-of-life        2022-23  149  0.413  0.015
      care-users-finding-information   2015-16  150  74.3   3.2
      care-users-finding-information   2016-17  151  73.7   2.7
      care-users-finding-information   2017-18  150  73.6   2.9
      care-users-finding-information   2018-19  151  70.3   3.4
      care-users-finding-information   2019-20  147  69     3.2
      care-users-finding-information   2021-22  149  65.2   3.4
      care-users-finding-information   2022-23  149  67.5   3.4
      carers-finding-information       2016-17  151  64.5   3.7
      carers-finding-information       2018-19  151  62.4   4.7
      carers-finding-information       2021-22  149  57.3   4.9
      short-term-support-outcome       2015-16  152  74.75  8.8
      short-term-support-outcome       2016-17  151  77     8.4
      short-term-support-outcome       2017-18  152  76.9   8.9
      short-term-support-outcome       2018-19  152  78.05  8.95
      short-term-support-outcome       2019-20  150  78.25  9.25
      short-term-support-outcome       2020-21  150  75.5   11.7
      short-term-support-outcome       2021-22  150  76.4   11.45
      short-term-support-outcome       2022-23  151  78.2   8.8
      requests-resulting-in-a-service  2015-16  152  807.5001158         287.2308465
      requests-resulting-in-a-service  2016-17  151  1598.632568783579   540.924542
      requests-resulting-in-a-service  2017-18  152  1598.7579892459376  501.7398023
      requests-resulting-in-a-service  2018-19  152  1586.8646161487536  554.5366136
      requests-resulting-in-a-service  2019-20  151  1678.995927188097   598.7706631
      requests-resulting-in-a-service  2020-21  150  1609.6114336366436  544.6277012
      requests-resulting-in-a-service  2021-22  151  1729.717008883921   572.0210693
      requests-resulting-in-a-service  2022-23  151  1695.266068066904   535.0579652
      care-workforce-turnover          2016-17  110  26.33508681   3.004851165
      care-workforce-turnover          2017-18  112  28.954424865  3.457246875
      care-workforce-turnover          2018-19  115  30.32749175   3.5903351
      care-workforce-turnover          2019-20  112  31.04464938   4.683799005
      care-workforce-turnover          2020-21  103  28.3097901    3.81870462
      care-workforce-turnover          2021-22  106  28.623998305  4.42086595
      care-workforce-turnover          2022-23  151  28.04317139   4.86605962
    `),
  )('%s %s: %s councils, median %s, MAD %s', async (metric, period, n, median, mad) => {
    const row = await comparison(metric, 'bristol', period, 'england');
    expect(row.group.withValue).toBe(Number(n));
    expectNear(row.median, median);
    expectNear(row.mad, mad);
  });
});

describe('England medians and MADs of finance', () => {
  it.each(
    table(`
      reserves-share-of-net-revenue-expenditure           2015-16  353  70.800   39.816
      reserves-share-of-net-revenue-expenditure           2016-17  352  75.775   44.968
      reserves-share-of-net-revenue-expenditure           2017-18  352  77.226   44.761
      reserves-share-of-net-revenue-expenditure           2018-19  353  74.920   44.219
      reserves-share-of-net-revenue-expenditure           2019-20  341  77.392   43.816
      reserves-share-of-net-revenue-expenditure           2020-21  339  110.510  53.662
      reserves-share-of-net-revenue-expenditure           2021-22  331  94.641   49.105
      reserves-share-of-net-revenue-expenditure           2022-23  326  75.580   41.088
      reserves-share-of-net-revenue-expenditure           2023-24  304  68.132   43.766
      adult-social-care-share-of-net-revenue-expenditure  2018-19  152  40.46    4.06
      adult-social-care-share-of-net-revenue-expenditure  2023-24  151  45.56    4.33
      debt-servicing-share-of-net-revenue-expenditure     2020-21  339  7.64     4.93
      debt-servicing-share-of-net-revenue-expenditure     2021-22  331  8.38     5.16
      debt-servicing-share-of-net-revenue-expenditure     2023-24  304  8.49     4.80
    `),
  )('%s %s: %s councils, median %s, MAD %s', async (metric, period, n, median, mad) => {
    const row = await comparison(metric, 'bristol', period, 'england');
    expect(row.group.withValue).toBe(Number(n));
    expectNear(row.median, median);
    expectNear(row.mad, mad);
  });

  it.each(
    table(`
      burnley  164  201.99
      bristol  63   1730.84
      leeds    36   1756.235
    `),
  )(
    'council tax of the type of %s in 2023-24: %s councils, median £%s',
    async (name, n, median) => {
      const row = await comparison('band-d-council-tax', name, '2023-24', 'type');
      expect(row.group.withValue).toBe(Number(n));
      expectNear(row.median, median);
    },
  );
});

describe('single figures', () => {
  it.each(
    table(`
      2015-16  29.6995  22.0875  57.8786
      2016-17  17.6298  21.6698  67.1495
      2017-18  29.4884  22.3893  53.8274
      2018-19  29.0263  24.2472  56.7210
      2019-20  26.7100  28.1807  74.6255
      2020-21  71.8110  41.7366  177.7547
      2021-22  38.5630  37.1918  79.6342
      2022-23  34.9727  30.6423  172.1732
      2023-24  45.0891  28.8497  154.7990
    `),
  )('reserves in %s: Bristol %s, Kent %s, Burnley %s', async (period, ...values) => {
    for (const [index, name] of ['bristol', 'kent', 'burnley'].entries()) {
      const row = await observation('reserves-share-of-net-revenue-expenditure', name, period);
      expectNear(row.value, values[index]!);
      expect(row.cells.length).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(
    table(`
      band-d-council-tax               burnley  2023-24  328.01
      band-d-council-tax-with-parishes burnley  2023-24  335.37
      band-d-council-tax-area-total    burnley  2023-24  2243.80
      band-d-council-tax               burnley  2022-23  318.49
      band-d-council-tax-with-parishes burnley  2022-23  325.70
      band-d-council-tax               kent     2023-24  1534.23
      band-d-council-tax               kent     2022-23  1461.24
      band-d-council-tax               bristol  2023-24  1996.09
      band-d-council-tax-area-total    bristol  2023-24  2345.24
      band-d-council-tax               buckinghamshire 2021-22 1612.52
    `),
  )('%s of %s in %s: £%s', async (metric, name, period, value) => {
    expectNear((await observation(metric, name, period)).value, value);
  });

  it('England as published, and Greater Manchester, of adult skills', async () => {
    const years = ['2019-20', '2020-21', '2021-22', '2022-23', '2023-24', '2024-25'];
    const periods = years.map((year) => `AY${year}`);
    const england = await observations('further-education-achievements', 'E92000001', ...periods);
    expect(england.map(({ value }) => value)).toEqual([3424, 3099, 3248, 3552, 3640, 3554]);
    const manchester = await observations(
      'further-education-achievements',
      'greater-manchester',
      ...periods,
    );
    expect(manchester.map(({ value }) => value)).toEqual([3514, 3250, 3483, 3689, 3884, 3982]);
  });

  it.each([
    ['enfield', 0.3333],
    ['darlington', 0],
    ['derbyshire', 0],
  ])(
    'the distance of %s from the England median of carer quality of life is %s',
    async (name, d) => {
      const row = await comparison('carer-quality-of-life', name, '2016-17', 'england');
      expect(row.distance).toBeCloseTo(d, 4);
      expect(row.band).toBe('similar');
    },
  );
});

describe('what has no figure says why', () => {
  const reserves = 'reserves-share-of-net-revenue-expenditure';

  it.each(
    catalogue.metrics
      .filter(({ responsible }) => !responsible.types.includes('district'))
      .map(({ id }) => id),
  )('a district does not run the service of %s', async (metric) => {
    const rows = await observations(metric, 'burnley');
    expect(rows.length).toBeGreaterThan(0);
    for (const { state, value, display } of rows) {
      expect([state, value, display]).toEqual([
        'not-applicable',
        null,
        'Does not run this service',
      ]);
    }
  });

  it('Birmingham had not submitted its reserves for 2022-23: that is not zero', async () => {
    const row = await observation(reserves, 'birmingham', '2022-23');
    expect(row).toMatchObject({ state: 'not-submitted', value: null, display: 'Not submitted' });
  });

  it.each([
    ['spelthorne', '2017-18'],
    ['spelthorne', '2019-20'],
    ['spelthorne', '2021-22'],
    ['spelthorne', '2022-23'],
    ['runnymede', '2019-20'],
    ['east-devon', '2022-23'],
    ['west-lancashire', '2022-23'],
  ])('the ratio of %s to a negative denominator in %s has no meaning', async (name, period) => {
    const row = await observation(reserves, name, period);
    expect(row).toMatchObject({ state: 'not-meaningful', value: null });
  });

  it.each([
    ['carer-quality-of-life', '2021-22', ['hackney', 'lewisham', 'isles-of-scilly']],
    [
      'care-users-finding-information',
      '2019-20',
      ['kent', 'wokingham', 'city-of-london', 'isles-of-scilly'],
    ],
    ['short-term-support-outcome', '2019-20', ['croydon']],
    ['short-term-support-outcome', '2021-22', ['slough', 'hackney']],
  ])('%s in %s is missing of %s', async (metric, period, names) => {
    for (const name of names) {
      const row = await observation(metric, name, period);
      expect(row.value).toBeNull();
      expect(row.state).toMatch(/^(not-available|suppressed|not-submitted)$/);
    }
  });

  it('Babergh reports its waste jointly, and Mid Suffolk’s row holds the joint figure', async () => {
    const metric = 'household-waste-recycling-rate';
    expect(await observation(metric, 'babergh', '2020-21')).toMatchObject({
      state: 'reported-jointly',
      value: null,
    });
    const row = await observation(metric, 'mid-suffolk', '2020-21');
    expect(row.value).not.toBeNull();
    expect(row.marks).toContain('joint');
  });
});

describe('neighbours under the ONS model, which mixes tiers', () => {
  it.each([
    ['bristol', 12],
    ['kent', 12],
    ['burnley', 0],
    ['greater-london-authority', 0],
  ])('of %s: %s of the same tier are left', async (name, left) => {
    const metric = 'reserves-share-of-net-revenue-expenditure';
    const row = await comparison(metric, name, '2023-24', 'neighbours', 'ons-global');
    expect(row.group.members).toBe(left);
    expect(row.median === null).toBe(left < 5);
  });
});

it.each([
  ['/v1/authorities/bristol', '/v1/authorities/E06000023'],
  ['/v1/authorities/E08000020', '/v1/authorities/E08000037'],
  ['/v1/authorities/north-yorkshire', '/v1/authorities/E06000065'],
  ['/v1/authorities/north-yorkshire-to-2023', '/v1/authorities/E10000023'],
])('%s leads to %s', async (from, to) => {
  const { status, headers } = await served.ask(from);
  expect([status, headers.location]).toEqual([308, to]);
});

function table(text: string): [string, string, string, ...string[]][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/) as [string, string, string, ...string[]]);
}
