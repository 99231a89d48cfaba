// A small catalogue about public libraries, for tests: one definition of each kind, all optional
// facets in use.
import { assembleCatalogue } from '../../catalogue';
import {
  column,
  defineContextVariable,
  defineMetric,
  definePolicyArea,
  definePublication,
  defineTerm,
  exact,
  neutral,
  per,
  percent,
  positive,
  ratePer,
  recomputedFromParts,
  pounds,
  count,
  percentage,
  type Catalogue,
  type Caveat,
  type Register,
  type Responsibility,
} from '../../model';

/** A new copy at each call, so that a test may change it. */
export function libraries(): Catalogue {
  return JSON.parse(JSON.stringify(assembled)) as Catalogue;
}

const counties: Responsibility = {
  types: ['county', 'unitary'],
  bodies: [],
  statement: 'Counties and unitary authorities run public libraries.',
};

const closures: Caveat = {
  id: 'library-closures',
  severity: 'important',
  text: 'Some libraries were shut for part of the year.',
  scope: [{ from: '2020-21', to: '2021-22' }],
};

const returns = definePublication({
  id: 'library-returns',
  publisher: { name: 'Department for Libraries', url: 'https://example.org' },
  title: 'Library returns',
  landingPage: 'https://example.org/returns',
  statisticsStatus: 'official-statistics',
  licence: {
    id: 'open',
    title: 'Open licence',
    url: 'https://example.org/licence',
    attribution: 'Contains public information.',
  },
  frequency: 'annual',
  nextRelease: { expected: 'November 2026', edition: '2024-25' },
  period: 'financial-year',
  basis: 'outturn',
  covers: ['county', 'unitary'],
  columns: {
    visits: { unit: count('visits'), meaning: 'Visits in person' },
    loans: { unit: count('loans'), name: 'books lent', meaning: 'Books lent, renewals among them' },
    residents: { unit: count('people'), meaning: 'Residents' },
    spending: { unit: pounds(), meaning: 'Spending on libraries' },
  },
  jointReporting: [
    { by: 'E10000001', covers: ['E06000002'], from: '2022-23', reason: 'One service for both.' },
  ],
  tables: {
    authority: [{ column: 'Code', scheme: 'gss' }],
    missing: { '[x]': 'not-submitted' },
  },
  releases: [
    {
      edition: '2022-23',
      published: '2023-11-16',
      file: 'libraries-2022-23.csv',
      sha256: 'a'.repeat(64),
      url: 'https://example.org/libraries-2022-23.csv',
      periods: ['2022-23'],
      marks: ['provisional'],
      absences: [{ types: ['county'], state: 'not-submitted', reason: 'The county was late.' }],
      tables: [
        {
          headerRows: [1],
          columns: {
            visits: 'Visits',
            loans: {
              cell: 'Loans',
              zeros: [{ state: 'not-available', reason: 'Written where nobody counted.' }],
            },
            residents: 'Residents',
            spending: { sum: ['Staff', 'Books'] },
          },
        },
      ],
    },
  ],
});

const residents = defineContextVariable({
  id: 'library-residents',
  title: 'Residents',
  description: 'People who live in the area.',
  unit: count('people'),
  decimals: 0,
  period: 'financial-year',
  firstPeriod: '2022-23',
  value: column(returns, 'residents'),
  merged: recomputedFromParts,
  uncertainty: exact('Counted.'),
  bounds: { min: 0, max: 10_000_000 },
  expectedCoverage: { atLeast: 100, statement: 'Nobody is missing.' },
  covers: ['county', 'unitary'],
});

const visits = defineMetric({
  id: 'library-visits',
  title: 'Visits to libraries',
  description: 'How often people go to a public library.',
  question: 'How often do residents go to a library?',
  unit: ratePer(1000, 'residents'),
  decimals: 1,
  period: 'financial-year',
  firstPeriod: '2021-22',
  kind: 'output',
  polarity: neutral('Visits may be replaced by loans online.'),
  responsible: counties,
  value: per(column(returns, 'visits'), column(returns, 'residents'), 1000),
  definedWhen: positive(column(returns, 'residents')),
  merged: recomputedFromParts,
  uncertainty: exact('Counted at the door.'),
  suppression: 'Nothing is withheld.',
  context: [residents.id],
  caveats: [closures],
  breaks: [{ at: '2022-23', reason: 'Visits by school classes are counted from here on.' }],
  bounds: { min: 0, max: 50_000 },
  expectedCoverage: { atLeast: 95, statement: 'A few councils do not count.' },
  accountability: { shared: true, with: ['Parish councils'], statement: 'Mostly the council.' },
  bestValueThemes: ['service-delivery'],
  questions: ['Which libraries were open?'],
  related: ['library-spending-share'],
  publishedAs: [{ scheme: 'LIB', code: '1A', from: '2021-22' }],
  formerTitles: ['Library footfall'],
});

const spending = defineMetric({
  ...visits,
  id: 'library-spending-share',
  title: 'Share of spending on books lent',
  unit: percentage({ of: 'spending' }),
  value: percent(column(returns, 'loans'), column(returns, 'spending')),
  related: [],
  breaks: [],
  publishedAs: [],
  formerTitles: [],
});

const register: Register = {
  sources: [],
  types: { E06: 'unitary', E10: 'county' },
  nameEndings: [' Council'],
  corrections: [],
  aliases: [
    { authority: 'E06000001', scheme: 'name', text: 'Eastfield UA', reason: 'So written.' },
  ],
  formerNames: [],
  additions: [],
  changes: [{ date: '2023-04-01', from: ['E10000001'], to: ['E06000001', 'E06000002'] }],
  jointBodies: [],
  areas: [{ code: 'E92000001', name: 'England', kind: 'country' }],
  boundaries: { file: 'areas.json', objects: { councils: 'lad' } },
};

const assembled = assembleCatalogue(
  '1.0.0',
  [
    definePolicyArea({
      id: 'libraries',
      title: 'Libraries',
      summary: 'Public libraries, their visitors and their books.',
      order: 1,
      responsible: counties,
      bestValueThemes: ['service-delivery'],
      publications: [returns],
      contextVariables: [residents],
      metrics: [visits, spending],
    }),
  ],
  {
    publications: [],
    contextVariables: [],
    neighbourModels: [
      {
        id: 'libraries-alike',
        title: 'Places alike',
        description: 'Places with about as many residents.',
        isDefault: true,
        size: 15,
        method: { kind: 'distance', variables: [residents.id] },
      },
    ],
    glossary: [defineTerm({ id: 'loan', term: 'loan', meaning: 'A book lent to a reader.' })],
    register,
  },
);
