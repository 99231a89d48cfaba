// Everything about one metric or context variable.
import {
  authorityTypeNames,
  caveatsOf,
  formulaInWords,
  formulaSentence,
  inputsInWords,
  namesOfColumns,
  isMetric,
  metricKindLabels,
  periodKindLabels,
  periodLabel,
  polarityLabels,
  publicationsOf,
  type Catalogue,
  type ContextVariable,
  type Metric,
} from '@oflog/metrics-core';

import { mergedInWords } from '../documents/merged-in-words';
import { lastPeriod } from './listing';
import { releaseEntries } from './publication-sheet';
import type { Entry, Section, Sheet } from './sheet';

type AnyMeasure = Metric | ContextVariable;

export function measureSheet(catalogue: Catalogue, measure: AnyMeasure): Sheet {
  return {
    title: measure.title,
    sections: [
      { heading: 'What it is', entries: whatItIs(catalogue, measure) },
      { heading: 'How it is worked out', entries: working(catalogue, measure) },
      ...(isMetric(measure) ? metricSections(measure) : coverSections(measure)),
      {
        heading: 'Caveats',
        entries: caveatsOf(catalogue, measure).map(({ severity, id, text }): Entry => [
          severity,
          `${text} (${id})`,
        ]),
      },
      {
        heading: 'Series breaks',
        entries: measure.breaks.map(({ at, reason }): Entry => [periodLabel(at), reason]),
      },
      ...publicationsOf(catalogue, measure).map((publication) => ({
        heading: `Source: ${publication.title} (${publication.id})`,
        entries: releaseEntries(publication),
      })),
    ],
  };
}

function whatItIs(catalogue: Catalogue, measure: AnyMeasure): Entry[] {
  const { description, unit, decimals, period, firstPeriod, expectedCoverage } = measure;
  return [
    ['description', description],
    ...(isMetric(measure) ? metricEntries(measure) : []),
    ['unit', `${unit.name}, ${decimals === 1 ? 'one decimal' : `${decimals} decimals`}`],
    ['period', periodKindLabels[period]],
    [
      'held',
      `${periodLabel(firstPeriod)} to ${periodLabel(lastPeriod(catalogue, measure))}, for at least ` +
        `${expectedCoverage.atLeast}%: ${expectedCoverage.statement}`,
    ],
    ['lifecycle', lifecycleInWords(measure)],
  ];
}

function metricEntries({ question, policyArea, kind, polarity }: Metric): Entry[] {
  return [
    ['question', question],
    ['policy area', policyArea],
    ['kind', metricKindLabels[kind]],
    ['polarity', `${polarityLabels[polarity.direction]}. ${polarity.reason}`],
  ];
}

function lifecycleInWords({ lifecycle }: AnyMeasure): string {
  if (lifecycle.stage === 'current') return 'current';
  const successor = lifecycle.successor === undefined ? '' : ` Use ${lifecycle.successor} instead.`;
  return `retired after version ${lifecycle.lastVersion}. ${lifecycle.reason}${successor}`;
}

function working(catalogue: Catalogue, measure: AnyMeasure): Entry[] {
  const { value, merged, uncertainty, bounds, interval } = measure;
  const nameOf = namesOfColumns(catalogue.publications);
  return [
    ['in words', formulaSentence(measure, nameOf)],
    ['formula', formulaInWords(value, nameOf)],
    ...inputsInWords(measure, catalogue.publications).map(
      ({ name, meaning, publication }): Entry => ['column', `${name}: ${meaning} (${publication})`],
    ),
    ['interval', interval === undefined ? '' : `published, at ${interval.level}% confidence`],
    ['merged', mergedInWords(merged, nameOf)],
    ['uncertainty', `${uncertainty.kind}. ${uncertainty.statement}`],
    ['bounds', `${bounds.min} to ${bounds.max}`],
  ];
}

function metricSections(metric: Metric): Section[] {
  const { responsible, accountability, publishedAs, formerTitles } = metric;
  return [
    {
      heading: 'Who is responsible',
      entries: [
        ['types', responsible.types.map((type) => authorityTypeNames[type].many).join(', ')],
        ['bodies', responsible.bodies.map(({ authority }) => authority).join(', ')],
        ['statement', responsible.statement],
        ['shared with', accountability.with.join('; ')],
        ['accountability', accountability.statement],
      ],
    },
    {
      heading: 'How to read it',
      entries: [
        ...metric.questions.map((question): Entry => ['ask', question]),
        ['context', metric.context.join(', ')],
        ['related', metric.related.join(', ')],
        ['suppression', metric.suppression],
        ['themes', metric.bestValueThemes.join(', ')],
      ],
    },
    {
      heading: 'Other names',
      entries: [
        ...publishedAs.map(({ code, scheme, from, to }): Entry => [
          'published as',
          [code, scheme, from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(', '),
        ]),
        ['former titles', formerTitles.join('; ')],
      ],
    },
  ];
}

function coverSections({ covers }: ContextVariable): Section[] {
  return [
    {
      heading: 'Who has a figure',
      entries: [covers.map((type) => authorityTypeNames[type].many).join(', ')],
    },
  ];
}
