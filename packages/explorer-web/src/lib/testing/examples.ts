// Example authorities, metrics and rows for tests: the fields that a test is about are given, the others
// are as plain as can be. The figures are made up.
import { percentage, type Authority } from '@oflog/metrics-core';

import type { ComparisonRow, MetricItem, PublicationResource } from '../figures/model';

export function exampleAuthority(fields: Partial<Authority> & { name: string }): Authority {
  const slug = fields.name.toLowerCase().replaceAll(' ', '-');
  return {
    code: `E0600${String(slug.length).padStart(4, '0')}`,
    slug,
    formerNames: [],
    type: 'unitary',
    region: 'South West',
    upperTier: null,
    combinedAuthority: null,
    from: null,
    to: null,
    predecessors: [],
    successors: [],
    ...fields,
  };
}

export function exampleMetric(fields: Partial<MetricItem> = {}): MetricItem {
  return {
    id: 'seats-filled',
    title: 'Seats filled',
    description: 'Seats that are taken, of all seats.',
    unit: percentage({ of: 'seats' }),
    decimals: 1,
    period: 'financial-year',
    value: { kind: 'column', publication: 'seats', column: 'filled', alignment: 'same-period' },
    merged: { rule: 'refuse', reason: 'Seats are not held.' },
    uncertainty: { kind: 'exact', statement: 'Counted.' },
    breaks: [],
    bounds: { min: 0, max: 100 },
    firstPeriod: '2022-23',
    expectedCoverage: { atLeast: 90, statement: 'Halls that are closed count no seats.' },
    lifecycle: { stage: 'current' },
    policyArea: 'halls',
    question: 'How many seats are taken?',
    kind: 'output',
    polarity: { direction: 'neutral', reason: 'It depends on the hall.' },
    responsible: { types: ['unitary'], bodies: [], statement: 'Unitary authorities.' },
    context: ['rows-of-seats'],
    caveats: ['fire-doors'],
    suppression: 'Nothing.',
    accountability: { shared: false, with: [], statement: 'The hall alone.' },
    bestValueThemes: [],
    questions: ['Who sits there?'],
    related: [],
    publishedAs: [],
    formerTitles: [],
    formula: 'seats that are taken',
    periods: ['2022-23'],
    ...fields,
  };
}

/** A row with a value unless `state` says otherwise. */
export function exampleRow(
  fields: Partial<Omit<ComparisonRow, 'group'>> & {
    kind?: ComparisonRow['group']['kind'];
    members?: number;
    withValue?: number;
  } = {},
): ComparisonRow {
  const { kind = 'england', members = 9, withValue = 9, ...row } = fields;
  return {
    metric: 'seats-filled',
    authority: 'E06000023',
    period: '2022-23',
    value: row.state === undefined || row.state === 'value' ? 40 : null,
    category: null,
    display: row.state === undefined || row.state === 'value' ? '40.0%' : 'Not submitted',
    state: 'value',
    marks: [],
    interval: null,
    numerator: null,
    denominator: null,
    caveats: [],
    release: null,
    cells: [],
    group: { kind, model: null, members, withValue },
    median: 50,
    mad: 5,
    lowerQuartile: 45,
    upperQuartile: 55,
    distance: -2,
    band: 'different',
    side: 'below',
    reason: null,
    ...row,
  };
}

/** A publication with one release, of 2 November 2023. */
export function examplePublication(fields: Partial<PublicationResource> = {}): PublicationResource {
  return {
    id: 'seats',
    publisher: { name: 'Office of Halls', url: 'https://halls.example' },
    title: 'Seats and rows',
    landingPage: 'https://halls.example/seats',
    statisticsStatus: 'official-statistics',
    licence: {
      id: 'ogl-3-0',
      title: 'Open Government Licence v3.0',
      url: 'https://halls.example/licence',
      attribution: 'Office of Halls.',
    },
    frequency: 'annual',
    period: 'financial-year',
    basis: 'count',
    covers: ['unitary'],
    columns: {},
    releases: [exampleRelease()],
    ...fields,
  };
}

export function exampleRelease(
  fields: Partial<PublicationResource['releases'][number]> = {},
): PublicationResource['releases'][number] {
  const { edition = '2022-23', published = '2023-11-02' } = fields;
  return {
    id: `seats.${edition}.${published}`,
    edition,
    published,
    publishedKind: 'stated',
    file: 'seats.csv',
    sha256: '0'.repeat(64),
    periods: [edition],
    marks: [],
    corrections: [],
    ...fields,
  };
}
