// The page of one metric or context variable: its whole definition, in plain English.
import {
  authorityTypeNames,
  bestValueThemeLabels,
  caveatsOf,
  formatNumberUpTo,
  formulaSentence,
  inputsInWords,
  namesOfColumns,
  isMetric,
  measuresOf,
  metricKindLabels,
  periodKindLabels,
  periodLabel,
  polarityLabels,
  publicationsOf,
  severities,
  severityLabels,
  type Catalogue,
  type ContextVariable,
  type Id,
  type Metric,
  type PublishedCode,
  type Responsibility,
} from '@oflog/metrics-core';

import {
  blocks,
  code,
  document,
  heading,
  link,
  list,
  listed,
  plain,
  section,
  table,
} from './markdown';
import { mergedInWords } from './merged-in-words';
import { periodsInWords, scopeInWords, type NameOf } from './scope-in-words';
import { sourcesSection } from './sources-section';

type AnyMeasure = Metric | ContextVariable;

export interface Definitions {
  catalogue: Catalogue;
  nameOf: NameOf;
  /** The command that writes the page. */
  command: string;
}

export function measurePage(definitions: Definitions, measure: AnyMeasure): string {
  const { catalogue, command } = definitions;
  return document(
    command,
    heading(1, measure.title),
    retiredNotice(catalogue, measure),
    isMetric(measure) ? `**${plain(measure.question)}**` : undefined,
    plain(measure.description),
    factsTable(catalogue, measure),
    workingSection(catalogue, measure),
    isMetric(measure) ? responsibilitySection(definitions, measure) : coversSection(measure),
    readingSection(catalogue, measure),
    caveatsSection(definitions, measure),
    seriesSection(measure),
    isMetric(measure) ? namesSection(measure) : undefined,
    sourcesSection(publicationsOf(catalogue, measure)),
  );
}

function retiredNotice(catalogue: Catalogue, { lifecycle }: AnyMeasure): string | undefined {
  if (lifecycle.stage === 'current') return undefined;
  const successor =
    lifecycle.successor === undefined
      ? 'Nothing takes its place.'
      : `Use ${linksTo(catalogue, [lifecycle.successor]).join('')} instead.`;
  return (
    `> **No longer kept up.** ${plain(lifecycle.reason)} ${successor} ` +
    `The last version of the definitions that has it is ${plain(lifecycle.lastVersion)}.`
  );
}

function factsTable(catalogue: Catalogue, measure: AnyMeasure): string {
  const rows: [string, string][] = [
    ['Id', code(measure.id)],
    ...(isMetric(measure) ? areaRow(catalogue, measure) : []),
    ['Unit', `${plain(measure.unit.name)}, ${decimalsInWords(measure)}`],
    ...(isMetric(measure) ? metricRows(measure) : []),
    ['Period', periodKindLabels[measure.period]],
    ['Series begins', periodLabel(measure.firstPeriod)],
  ];
  return table(
    ['', ''],
    rows.map(([name, value]) => [`**${name}**`, value]),
  );
}

function areaRow({ policyAreas }: Catalogue, { policyArea }: Metric): [string, string][] {
  const area = policyAreas.find(({ id }) => id === policyArea);
  return area === undefined ? [] : [['Policy area', link(area.title, `README.md#${area.id}`)]];
}

function metricRows({ kind, polarity }: Metric): [string, string][] {
  return [
    ['What it measures', metricKindLabels[kind]],
    ['Which way is better', `${polarityLabels[polarity.direction]}. ${plain(polarity.reason)}`],
  ];
}

function decimalsInWords({ unit, decimals }: AnyMeasure): string {
  if (unit.quantity === 'category') return 'in words';
  if (decimals === 0) return 'shown as a whole number';
  return `shown with ${decimals === 1 ? 'one decimal' : `${decimals} decimals`}`;
}

function workingSection(catalogue: Catalogue, measure: AnyMeasure): string {
  const { bounds, interval, unit } = measure;
  const limit = (value: number) => `${unit.prefix}${formatNumberUpTo(value, 6)}${unit.suffix}`;
  const nameOf = namesOfColumns(catalogue.publications);
  const parts = [measure.numerator, measure.denominator].filter((part) => part !== undefined);
  return section(
    2,
    'How it is worked out',
    plain(formulaSentence(measure, nameOf)),
    table(
      ['Named here', 'In', 'What the column holds', 'Publication'],
      inputsInWords(measure, catalogue.publications).map((input) => [
        plain(input.name),
        plain(input.unit),
        plain(input.meaning),
        plain(
          catalogue.publications.find(({ id }) => id === input.publication)?.title ??
            input.publication,
        ),
      ]),
    ),
    parts.length === 0
      ? undefined
      : `Published beside it, for checking and for merged authorities: ${listed(parts.map(nameOf))}.`,
    interval === undefined
      ? undefined
      : `The publisher gives an interval around each value, at a confidence level of ${interval.level}%.`,
    `**Merged and combined authorities.** ${plain(mergedInWords(measure.merged, nameOf))}`,
    unit.quantity === 'category'
      ? undefined
      : `**Bounds.** A value below ${limit(bounds.min)} or above ${limit(bounds.max)} is refused: it would be a fault of reading.`,
  );
}

function responsibilitySection({ nameOf }: Definitions, metric: Metric): string {
  const { responsible, accountability } = metric;
  return section(
    2,
    'Who is responsible',
    plain(responsible.statement),
    bodiesOf(responsible, nameOf),
    `**Who answers for the result.** ${plain(accountability.statement)}`,
    accountability.shared
      ? blocks('The authority shares it with:', list(accountability.with.map(plain)))
      : 'The authority alone.',
  );
}

function bodiesOf({ types, bodies }: Responsibility, nameOf: NameOf): string {
  return list([
    ...(types.length === 0
      ? []
      : [`By type: ${listed(types.map((type) => authorityTypeNames[type].many))}.`]),
    ...bodies.map(({ authority, from, to }) =>
      plain([nameOf(authority), periodsInWords(from, to)].filter((part) => part).join(', ')),
    ),
  ]);
}

function coversSection({ covers }: ContextVariable): string {
  const types = listed(covers.map((type) => authorityTypeNames[type].many));
  return section(2, 'Which authorities have it', `${capitalised(types)}.`);
}

function readingSection(catalogue: Catalogue, measure: AnyMeasure): string {
  return section(
    2,
    'Reading it',
    `**How exact it is.** ${plain(measure.uncertainty.statement)}`,
    isMetric(measure) ? `**What is withheld.** ${plain(measure.suppression)}` : undefined,
    `**How much of the country has a figure.** In each period at least ${measure.expectedCoverage.atLeast}% of the authorities. ${plain(measure.expectedCoverage.statement)}`,
    isMetric(measure) ? besideIt(catalogue, measure) : readBeside(catalogue, measure),
  );
}

function besideIt(catalogue: Catalogue, metric: Metric): string {
  const themes = metric.bestValueThemes.map((theme) => bestValueThemeLabels[theme]);
  return blocks(
    'Questions to ask:',
    list(metric.questions.map(plain)),
    `**To be read beside** ${listed(linksTo(catalogue, metric.context))}.`,
    metric.related.length === 0
      ? undefined
      : `**Related:** ${listed(linksTo(catalogue, metric.related))}.`,
    themes.length === 0 ? undefined : `**Best Value themes:** ${themes.join('; ')}.`,
  );
}

function readBeside(catalogue: Catalogue, { id }: ContextVariable): string | undefined {
  const metrics = catalogue.metrics.filter(({ context }) => context.includes(id));
  if (metrics.length === 0) return undefined;
  return blocks(
    'Read beside these metrics:',
    list(
      linksTo(
        catalogue,
        metrics.map((metric) => metric.id),
      ),
    ),
  );
}

function caveatsSection({ catalogue, nameOf }: Definitions, measure: AnyMeasure): string {
  const caveats = caveatsOf(catalogue, measure);
  return section(
    2,
    'Caveats',
    ...severities.toReversed().map((severity) =>
      section(
        3,
        severityLabels[severity],
        list(
          caveats
            .filter((caveat) => caveat.severity === severity)
            .map(({ text, scope }) => {
              const where = scopeInWords(scope, measure.unit, nameOf);
              return where === undefined
                ? plain(text)
                : `${plain(text)} _Applies to: ${plain(where)}._`;
            }),
        ),
      ),
    ),
  );
}

function seriesSection({ breaks }: AnyMeasure): string {
  return section(
    2,
    'Breaks in the series',
    list(
      breaks.map(({ at, reason }) => `Not comparable before ${periodLabel(at)}. ${plain(reason)}`),
    ),
  );
}

function namesSection({ publishedAs, formerTitles }: Metric): string {
  return section(
    2,
    'Other names',
    list([
      ...publishedAs.map(publishedCode),
      ...formerTitles.map((title) => `Formerly called “${plain(title)}”.`),
    ]),
  );
}

function publishedCode({ code: published, scheme, from, to }: PublishedCode): string {
  const periods = periodsInWords(from, to);
  return `${code(published)} in ${plain(scheme)}${periods === undefined ? '' : `, ${periods}`}.`;
}

function linksTo(catalogue: Catalogue, ids: readonly Id[]): string[] {
  const measures = measuresOf(catalogue);
  return ids.map((id) => {
    const measure = measures.find((one) => one.id === id);
    return measure === undefined ? code(id) : link(measure.title, `${id}.md`);
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
