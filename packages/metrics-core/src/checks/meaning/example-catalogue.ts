// A small sound catalogue, made up, with one of everything: what the examples of the checks spoil.
import { assembleCatalogue } from '../../catalogue/assemble';
import {
  column,
  count,
  defineCaveat,
  defineContextVariable,
  defineMetric,
  defineNeighbourModel,
  definePolicyArea,
  definePublication,
  defineTerm,
  exact,
  lowerIsBetter,
  neutral,
  per,
  percent,
  percentage,
  pounds,
  positive,
  recomputedFromParts,
  refused,
  sampled,
  scale,
  score,
  sum,
  thousandPounds,
  type Catalogue,
  type Measure,
} from '../../model';

const publisher = { name: 'Ministry of Examples', url: 'https://example.org' };
const licence = {
  id: 'open-licence',
  title: 'Open licence',
  url: 'https://example.org/licence',
  attribution: 'Contains public sector information.',
};
const published = {
  publisher,
  licence,
  landingPage: 'https://example.org/parks',
  statisticsStatus: 'official-statistics',
  frequency: 'annual',
} as const;

const returns = definePublication({
  ...published,
  id: 'park-returns',
  title: 'Returns on parks',
  nextRelease: { expected: 'June 2025', edition: '2024-25' },
  period: 'financial-year',
  basis: 'outturn',
  covers: ['district', 'unitary'],
  columns: {
    upkeep: { unit: thousandPounds, meaning: 'Spent on upkeep of parks' },
    planting: { unit: thousandPounds, meaning: 'Spent on planting' },
    spending: { unit: thousandPounds, meaning: 'Spent on everything' },
  },
  jointReporting: [
    {
      by: 'joint:two-towns',
      covers: ['E07000001', 'E07000002'],
      from: '2023-24',
      to: '2023-24',
      reason: 'Two towns share a park.',
    },
  ],
  tables: {
    authority: [{ column: 'ONS code', scheme: 'gss' }],
    until: { column: 'ONS code', pattern: '^Source' },
    remap: [{ from: 'E07000003', to: 'E06000003', reason: 'The code before the council merged.' }],
    marks: [{ column: 'Status', values: { provisional: 'provisional', final: null } }],
    totals: [{ area: 'E92000001', where: [{ column: 'Council', in: ['England'] }] }],
  },
  releases: ['2022-23', '2023-24'].map((period, index) => ({
    edition: period,
    published: `202${index + 4}-06-01`,
    firstPublished: `202${index + 4}-05-01`,
    file: `parks_${period}.xlsx`,
    sha256: String(index + 1).repeat(64),
    periods: [period],
    absences: [{ columns: ['planting'], state: 'not-available', reason: 'Not asked for.' }],
    tables: [
      {
        sheet: 'Parks',
        headerRows: [3],
        firstRow: 5,
        columns: {
          upkeep: { cell: { header: 'Upkeep', occurrence: 1 }, rows: 1 },
          planting: { run: { from: 'Trees', to: 'Beds', count: 3 } },
          spending: { sum: ['Current', 'Capital'] },
        },
      },
    ],
  })),
});

const headcount = definePublication({
  ...published,
  id: 'headcount',
  title: 'Headcount',
  period: 'date',
  basis: 'estimate',
  covers: ['district', 'unitary'],
  columns: {
    residents: { unit: count('residents'), meaning: 'People who live there' },
    happiness: { unit: score({ from: 0, to: 10 }), meaning: 'How happy they say they are' },
  },
  tables: { authority: [{ column: 'Code', scheme: 'gss' }], period: { inColumns: true } },
  releases: [
    {
      edition: '2023',
      published: '2024-01-01',
      file: 'headcount.csv',
      sha256: '3'.repeat(64),
      periods: ['2022-06-30', '2023-06-30'],
      tables: [
        {
          headerRows: [1],
          columns: {
            residents: { byPeriod: { '2022-06-30': '2022', '2023-06-30': '2023' } },
            happiness: { byPeriod: { '2022-06-30': 'Happy 2022', '2023-06-30': 'Happy 2023' } },
          },
        },
      ],
    },
  ],
});

const smallSums = defineCaveat({
  id: 'small-sums',
  severity: 'note',
  text: 'Small sums move much from year to year.',
  scope: [{ types: ['district'], from: '2022-23', to: '2023-24', below: 2 }],
});
const everywhere = defineCaveat({
  id: 'parks-differ',
  severity: 'important',
  text: 'Parks differ in size and use.',
});

const shared = {
  decimals: 1,
  uncertainty: exact('Returned by councils.'),
  expectedCoverage: { atLeast: 95, statement: 'Nearly all send it in.' },
} satisfies Partial<Measure>;

const residents = defineContextVariable({
  ...shared,
  id: 'residents',
  title: 'Residents',
  description: 'People who live in the area.',
  unit: count('residents'),
  decimals: 0,
  period: 'date',
  firstPeriod: '2022-06-30',
  value: column(headcount, 'residents'),
  merged: recomputedFromParts,
  bounds: { min: 1000, max: 9_000_000 },
  covers: ['district', 'unitary'],
});
const happiness = defineContextVariable({
  ...shared,
  id: 'happiness',
  title: 'Happiness',
  description: 'How happy people say they are.',
  unit: score({ from: 0, to: 10 }),
  period: 'date',
  firstPeriod: '2022-06-30',
  value: column(headcount, 'happiness'),
  interval: {
    lower: column(headcount, 'happiness'),
    upper: column(headcount, 'happiness', 'last-known'),
    level: 95,
  },
  merged: refused('A score cannot be added up.'),
  uncertainty: sampled('Some of them are asked.'),
  bounds: { min: 0, max: 10 },
  covers: ['unitary'],
});

const everyCouncil = {
  types: ['district' as const, 'unitary' as const],
  bodies: [{ authority: 'E47000001', from: '2022-23', to: '2023-24' }],
  statement: 'Councils that keep parks.',
};
const ofParks = {
  ...shared,
  period: 'financial-year',
  responsible: everyCouncil,
  merged: recomputedFromParts,
  context: ['residents'],
  suppression: 'Nothing is withheld.',
  accountability: { shared: false, with: [], statement: 'Councils keep their parks.' },
  bestValueThemes: ['use-of-resources'],
} as const;

const share = defineMetric({
  ...ofParks,
  responsible: structuredClone(everyCouncil),
  context: ['residents', 'happiness'],
  accountability: { shared: true, with: ['Friends of parks'], statement: 'Friends help.' },
  bestValueThemes: ['use-of-resources'],
  id: 'parks-share-of-spending',
  title: 'Parks as a share of spending',
  description: 'What goes to parks, of all that is spent.',
  question: 'How much of its money does the council give to parks?',
  kind: 'input',
  polarity: neutral('Much may mean many parks, or dear ones.'),
  unit: percentage({ of: 'spending' }),
  firstPeriod: '2022-23',
  value: percent(
    sum(column(returns, 'upkeep'), column(returns, 'planting')),
    column(returns, 'spending'),
  ),
  definedWhen: positive(column(returns, 'spending')),
  caveats: [smallSums, everywhere],
  breaks: [{ at: '2023-24', reason: 'Planting is counted in full from this year.' }],
  bounds: { min: 0, max: 100 },
  questions: ['Which parks cost most?'],
  related: ['parks-spending-per-resident'],
  publishedAs: [{ code: 'P1', scheme: 'Parks framework', from: '2022-23', to: '2023-24' }],
  formerTitles: ['Share of money for parks'],
});
const perResident = defineMetric({
  ...ofParks,
  responsible: structuredClone(everyCouncil),
  context: ['residents'],
  accountability: { shared: false, with: [], statement: 'Councils keep their parks.' },
  bestValueThemes: ['use-of-resources'],
  id: 'parks-spending-per-resident',
  title: 'Spending on parks per resident',
  description: 'What upkeep costs for each resident.',
  question: 'What do parks cost each resident?',
  kind: 'input',
  polarity: lowerIsBetter('The same parks kept for less leave money for other things.'),
  unit: pounds({ per: 'resident' }),
  firstPeriod: '2022-23',
  value: per(scale(column(returns, 'upkeep'), 3), column(headcount, 'residents', 'mid-year-of')),
  caveats: [everywhere],
  bounds: { min: 0, max: 500 },
  questions: ['Who keeps the parks?'],
});

const parks = definePolicyArea({
  id: 'parks',
  title: 'Parks',
  summary: 'Green places for everybody.',
  order: 1,
  responsible: structuredClone(everyCouncil),
  bestValueThemes: ['use-of-resources'],
  publications: [returns],
  metrics: [share, perResident],
});

const source = {
  title: 'Councils of the country',
  publisher,
  licence,
  landingPage: 'https://example.org/councils',
  published: '2024-01-01',
  publishedKind: 'stated' as const,
  file: 'councils.json',
  sha256: '4'.repeat(64),
};

const alike = defineNeighbourModel({
  id: 'alike',
  title: 'Places alike',
  description: 'Places with as many residents.',
  isDefault: true,
  size: 15,
  method: { kind: 'distance', variables: ['residents'] },
});
const listedAlike = defineNeighbourModel({
  id: 'listed-alike',
  title: 'Places that are listed as alike',
  description: 'A list that somebody keeps.',
  isDefault: false,
  size: 15,
  method: {
    kind: 'published-list',
    source: { ...source, title: 'Alike', file: 'alike.csv', sha256: '5'.repeat(64) },
    authorityColumn: 'Code',
    codes: {},
  },
});

const upkeep = defineTerm({
  id: 'upkeep',
  term: 'upkeep',
  meaning: 'Work that keeps a park as it is.',
  alsoCalled: ['maintenance'],
  related: ['planting'],
});
const planting = defineTerm({
  id: 'planting',
  term: 'planting',
  meaning: 'New trees and flowers.',
});

export const exampleCatalogue: Catalogue = assembleCatalogue('1.0.0', [parks], {
  publications: [headcount],
  contextVariables: [residents, happiness],
  neighbourModels: [alike, listedAlike],
  glossary: [upkeep, planting],
  register: {
    sources: [
      {
        ...source,
        reading: {
          role: 'areas',
          objects: ['ltla'],
          code: 'CD',
          name: 'NM',
          firstYear: 'start',
          lastYear: 'end',
        },
      },
    ],
    types: {
      E06: 'unitary',
      E07: 'district',
      E47: 'combined-authority',
    },
    nameEndings: [' Council'],
    corrections: [],
    aliases: [{ authority: 'E06000003', scheme: 'name', text: 'Thirdtown', reason: 'Short.' }],
    formerNames: [{ authority: 'E06000003', name: 'Old Thirdtown' }],
    additions: [],
    changes: [{ date: '2023-04-01', from: ['E07000003'], to: ['E06000003'] }],
    jointBodies: [
      {
        code: 'joint:two-towns',
        name: 'Two Towns',
        members: [{ authority: 'E07000001', from: '2023-04-01', to: '2024-03-31' }],
        reason: 'They share a park.',
      },
    ],
    areas: [{ code: 'E92000001', name: 'England', kind: 'country' }],
    boundaries: { file: 'councils.json', objects: { towns: 'ltla' } },
  },
});
