// The closed lists of the model in words, for readers.
import type { Basis, Frequency, StatisticsStatus } from '../model/publication';
import type {
  AuthorityType,
  BestValueTheme,
  Mark,
  MetricKind,
  PeriodKind,
  PolarityDirection,
  Severity,
} from '../model/vocabulary';

/** What types of authority are called, one and several of them. */
export const authorityTypeNames: Record<AuthorityType, { one: string; many: string }> = {
  district: { one: 'district council', many: 'district councils' },
  unitary: { one: 'unitary authority', many: 'unitary authorities' },
  'metropolitan-district': { one: 'metropolitan district', many: 'metropolitan districts' },
  'london-borough': { one: 'London borough', many: 'London boroughs' },
  county: { one: 'county council', many: 'county councils' },
  'combined-authority': { one: 'combined authority', many: 'combined authorities' },
  gla: { one: 'Greater London Authority', many: 'Greater London Authority' },
  'joint-body': { one: 'joint body', many: 'joint bodies' },
};

/** Which way is better, as readers see it. */
export const polarityLabels: Record<PolarityDirection, string> = {
  neutral: 'Neither higher nor lower is better',
  'higher-is-better': 'Higher is better',
  'lower-is-better': 'Lower is better',
};

/** Kinds of metric, each with what it means. */
export const metricKindLabels: Record<MetricKind, string> = {
  input: 'Input: what goes in, such as money or staff',
  output: 'Output: what is done with it',
  outcome: 'Outcome: what it changes for people',
  demand: 'Demand: what people ask for or need',
};

/** Kinds of period, each with when it runs. */
export const periodKindLabels: Record<PeriodKind, string> = {
  'financial-year': 'Financial year, April to March',
  'academic-year': 'Academic year, August to July',
  'calendar-year': 'Calendar year',
  date: 'A single day',
};

/** Headings over caveats of each severity. */
export const severityLabels: Record<Severity, string> = {
  critical: 'Critical: never read the figure without it',
  important: 'Important: read before comparing',
  note: 'Notes',
};

/** Themes of the Best Value guidance by name. */
export const bestValueThemeLabels: Record<BestValueTheme, string> = {
  'continuous-improvement': 'Continuous improvement',
  leadership: 'Leadership',
  governance: 'Governance',
  culture: 'Culture',
  'use-of-resources': 'Use of resources',
  'service-delivery': 'Service delivery',
  'partnerships-and-community-engagement': 'Partnerships and community engagement',
};

/** What a mark beside a figure tells a reader. */
export const markExplanations: Record<Mark, string> = {
  provisional: 'Provisional: it may be revised.',
  revised: 'Revised since it was first published.',
  estimated: 'Estimated by the publisher.',
  'low-reliability': 'Of low reliability, says the publisher.',
  break: 'Not comparable with earlier periods.',
  uncertified: 'Not certified by the authority’s finance officer when published.',
  floored: 'Below zero in the return; shown as the lowest value that the measure can have.',
  joint: 'Reported jointly for several authorities.',
  rebuilt: 'Built from the figures of the authorities that came before, or of its members.',
  derived: 'Worked out from other published figures.',
  corrected: 'An error in the publication is corrected here.',
  forecast: 'A forecast.',
};

/** Standings of statistics by name. */
export const statisticsStatusLabels: Record<StatisticsStatus, string> = {
  'accredited-official-statistics': 'Accredited official statistics',
  'official-statistics': 'Official statistics',
  'official-statistics-in-development': 'Official statistics in development',
  'management-information': 'Management information',
  'not-stated': 'Not stated by the publisher',
};

/** How often releases come out, in words. */
export const frequencyLabels: Record<Frequency, string> = {
  annual: 'Every year',
  biennial: 'Every two years',
  quarterly: 'Every three months',
  occasional: 'Now and then',
};

/** Kinds of figures, each with what it means. */
export const basisLabels: Record<Basis, string> = {
  outturn: 'Outturn: what was spent or owed in the end',
  budget: 'Budget: what was planned for the year',
  forecast: 'Forecast',
  survey: 'Survey of a sample',
  estimate: 'Estimate by the publisher',
  count: 'Count',
};
