// Twenty changes of a definition, each with the step of the version that it must get. The gate before
// a release is tried with the same twenty.
import type { Bump } from '../change';
import { column, percent, positive, pounds, recomputedFromLowerTier } from '../../model';
import type { Catalogue, Metric, Publication, Release, Table } from '../../model';

export interface PreparedChange {
  title: string;
  bump: Bump;
  rule: string;
  field: string;
  words: string;
  make: (catalogue: Catalogue) => void;
}

export const preparedChanges: PreparedChange[] = [
  {
    title: 'a description is put in other words',
    bump: 'patch',
    rule: 'wording-of-measure',
    field: 'description',
    words:
      'The description of “Visits to libraries” changed from “How often people go to a public library.” to “How often people visit.”.',
    make: (catalogue) => (metric(catalogue).description = 'How often people visit.'),
  },
  {
    title: 'the text of a caveat is put in other words',
    bump: 'patch',
    rule: 'wording-of-caveat',
    field: 'text',
    words:
      'The text of caveat “library-closures” changed from “Some libraries were shut for part of the year.” to “Some libraries were shut.”.',
    make: ({ caveats }) => (first(caveats).text = 'Some libraries were shut.'),
  },
  {
    title: 'a publication has a new release',
    bump: 'patch',
    rule: 'release-added',
    field: 'releases[library-returns.2023-24.2024-11-14]',
    words:
      'The release “library-returns.2023-24.2024-11-14” of publication “Library returns” was added.',
    make: (catalogue) =>
      publication(catalogue).releases.push({
        ...release(catalogue),
        id: 'library-returns.2023-24.2024-11-14',
        edition: '2023-24',
        periods: ['2023-24'],
      }),
  },
  {
    title: 'a column is found under another header',
    bump: 'patch',
    rule: 'layout-changed',
    field: 'releases[library-returns.2022-23.2023-11-16].tables[0].columns.visits',
    words:
      'The place of column “visits” in table 1 of release “library-returns.2022-23.2023-11-16” of publication “Library returns” changed from “Visits” to “Visits in person”.',
    make: (catalogue) => (table(catalogue).columns.visits = 'Visits in person'),
  },
  {
    title: 'the metrics of an area are shown in another order',
    bump: 'patch',
    rule: 'entries-reordered',
    field: 'metrics',
    words: 'The metrics of policy area “Libraries” stand in another order.',
    make: ({ policyAreas }) => first(policyAreas).metrics.reverse(),
  },
  {
    title: 'a new metric',
    bump: 'minor',
    rule: 'definition-added',
    field: '',
    words: 'The metric “Loans” is new.',
    make: (catalogue) =>
      catalogue.metrics.push({ ...metric(catalogue), id: 'library-loans', title: 'Loans' }),
  },
  {
    title: 'a metric is read beside one more context variable',
    bump: 'minor',
    rule: 'reading-aid-changed',
    field: 'context[library-spending]',
    words: '“library-spending” was added to the context variables of “Visits to libraries”.',
    make: (catalogue) => metric(catalogue).context.push('library-spending'),
  },
  {
    title: 'a metric gets a published interval, an optional facet',
    bump: 'minor',
    rule: 'facet-added',
    field: 'interval',
    words:
      'The published interval of “Visits to libraries” was added: “level 95, lower (books lent [loans]), upper (Visits in person [visits])”.',
    make: (catalogue) => {
      const from = publication(catalogue);
      metric(catalogue).interval = {
        lower: column(from, 'loans'),
        upper: column(from, 'visits'),
        level: 95,
      };
    },
  },
  {
    title: 'a metric is retired, with a successor',
    bump: 'minor',
    rule: 'lifecycle-changed',
    field: 'lifecycle',
    words:
      '“Visits to libraries” is retired: use “Share of spending on books lent” instead. Reason: Doors are no longer counted. Last version: 1.4.0.',
    make: (catalogue) =>
      (metric(catalogue).lifecycle = {
        stage: 'retired',
        successor: 'library-spending-share',
        reason: 'Doors are no longer counted.',
        lastVersion: '1.4.0',
      }),
  },
  {
    title: 'a caveat becomes critical',
    bump: 'minor',
    rule: 'caveat-applied-otherwise',
    field: 'severity',
    words: 'The severity of caveat “library-closures” changed from “important” to “critical”.',
    make: ({ caveats }) => (first(caveats).severity = 'critical'),
  },
  {
    title: 'a series reaches further back',
    bump: 'minor',
    rule: 'first-period-earlier',
    field: 'firstPeriod',
    words: 'The first period of “Visits to libraries” changed from “2021-22” to “2018-19”.',
    make: (catalogue) => (metric(catalogue).firstPeriod = '2018-19'),
  },
  {
    title: 'an id is removed',
    bump: 'major',
    rule: 'id-removed',
    field: '',
    words: 'The metric “Share of spending on books lent” was removed.',
    make: (catalogue) => catalogue.metrics.pop(),
  },
  {
    title: 'a unit changes',
    bump: 'major',
    rule: 'unit-changed',
    field: 'unit.name',
    words: 'The unit of “Visits to libraries” changed from “per 1,000 residents” to “£ per visit”.',
    make: (catalogue) => (metric(catalogue).unit.name = pounds({ per: 'visit' }).name),
  },
  {
    title: 'a formula changes',
    bump: 'major',
    rule: 'formula-changed',
    field: 'value',
    words:
      'The formula of “Visits to libraries” changed from “Visits in person [visits] ÷ Residents [residents] × 1,000” to “books lent [loans] ÷ Residents [residents] × 100”.',
    make: (catalogue) => {
      const from = publication(catalogue);
      metric(catalogue).value = percent(column(from, 'loans'), column(from, 'residents'));
    },
  },
  {
    title: 'a polarity changes',
    bump: 'major',
    rule: 'polarity-changed',
    field: 'polarity.direction',
    words: 'The polarity of “Visits to libraries” changed from “neutral” to “higher-is-better”.',
    make: (catalogue) => (metric(catalogue).polarity.direction = 'higher-is-better'),
  },
  {
    title: 'one more type of authority is responsible',
    bump: 'major',
    rule: 'responsibility-changed',
    field: 'responsible.types[district]',
    words: '“district” was added to the responsible types of authority of “Visits to libraries”.',
    make: (catalogue) => metric(catalogue).responsible.types.push('district'),
  },
  {
    title: 'the kind of period changes',
    bump: 'major',
    rule: 'period-changed',
    field: 'period',
    words:
      'The kind of period of “Visits to libraries” changed from “financial-year” to “calendar-year”.',
    make: (catalogue) => (metric(catalogue).period = 'calendar-year'),
  },
  {
    title: 'a marker stands for another state',
    bump: 'major',
    rule: 'marker-meaning-changed',
    field: 'releases[library-returns.2022-23.2023-11-16].tables[0].missing.[x]',
    words:
      'The meaning of the marker “[x]” in table 1 of release “library-returns.2022-23.2023-11-16” of publication “Library returns” changed from “not-submitted” to “suppressed”.',
    make: (catalogue) => (table(catalogue).missing['[x]'] = 'suppressed'),
  },
  {
    title: 'the condition under which a figure has a meaning changes',
    bump: 'major',
    rule: 'defined-when-changed',
    field: 'definedWhen',
    words:
      'The condition under which the value has a meaning of “Visits to libraries” changed from “Residents [residents] is above zero” to “Visits in person [visits] is above zero”.',
    make: (catalogue) =>
      (metric(catalogue).definedWhen = positive(column(publication(catalogue), 'visits'))),
  },
  {
    title: 'figures of merged authorities are made in another way',
    bump: 'major',
    rule: 'merged-rule-changed',
    field: 'merged',
    words:
      'The rule for merged authorities of “Visits to libraries” changed from “parts every-tier, rule recompute-from-parts” to “parts lower-tier, rule recompute-from-parts”.',
    make: (catalogue) => (metric(catalogue).merged = recomputedFromLowerTier),
  },
];

function first<T>(list: readonly T[]): T {
  const [entry] = list;
  if (entry === undefined) throw new Error('The list is empty.');
  return entry;
}

const metric = (catalogue: Catalogue): Metric => first(catalogue.metrics);
const publication = (catalogue: Catalogue): Publication => first(catalogue.publications);
const release = (catalogue: Catalogue): Release => first(publication(catalogue).releases);
const table = (catalogue: Catalogue): Table => first(release(catalogue).tables);
