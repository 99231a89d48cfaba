// The definition of a metric as a page tells it: what it is, how it is made, from what, and its limits.
import { inputsInWords, periodLabel, polarityLabels, type Caveat } from '@oflog/metrics-core';

import type { MetricResource, PublicationResource } from '../figures/model';
import type { ContextVariableResource } from '../measure/model';
import { publishedInWords } from '../words/published';
import { termsNamed, type Term, type TermLink } from '../words/terms-named';

/** What metrics and context variables have in common. */
export interface AboutMeasure {
  id: string;
  title: string;
  description: string;
  unit: string;
  formula: string;
  /** What the names in the formula stand for. */
  inputs: { name: string; meaning: string }[];
  uncertainty: string;
  caveats: Caveat[];
  firstPeriod: string;
  /** How much of the country has a figure, and who is usually missing. */
  coverage: string;
  breaks: { period: string; reason: string }[];
  sources: AboutSource[];
  /** Words that it uses, where they are explained. */
  terms: TermLink[];
}

export interface AboutMetric extends AboutMeasure {
  direction: string;
  directionReason: string;
  responsible: string;
  suppression: string;
}

export interface AboutSource {
  id: string;
  title: string;
  publisher: string;
  landingPage: string;
  licence: { title: string; url: string };
  releases: {
    id: string;
    edition: string;
    published: string;
    file: string;
    url: string | undefined;
  }[];
}

export function aboutMetric(metric: MetricResource, glossary: readonly Term[]): AboutMetric {
  const about = aboutMeasure(metric, 'of the authorities that run the service');
  const { polarity, responsible, suppression } = metric;
  const texts = [...textsOf(about), polarity.reason, responsible.statement, suppression];
  return {
    ...about,
    terms: termsNamed(texts, glossary),
    direction: polarityLabels[polarity.direction],
    directionReason: polarity.reason,
    responsible: responsible.statement,
    suppression,
  };
}

/** A context variable says what a place is like: no direction is the better one, and nobody runs it. */
export function aboutVariable(
  variable: ContextVariableResource,
  glossary: readonly Term[],
): AboutMeasure {
  const about = aboutMeasure(variable, 'of the authorities that it covers');
  return { ...about, terms: termsNamed(textsOf(about), glossary) };
}

function aboutMeasure(
  measure: MetricResource | ContextVariableResource,
  ofWhom: string,
): Omit<AboutMeasure, 'terms'> {
  return {
    id: measure.id,
    title: measure.title,
    description: measure.description,
    unit: measure.unit.name,
    formula: measure.formula,
    inputs: inputsInWords(measure, measure.included.publications),
    firstPeriod: periodLabel(measure.firstPeriod),
    coverage: `In each period at least ${measure.expectedCoverage.atLeast}% ${ofWhom}. ${measure.expectedCoverage.statement}`,
    uncertainty: measure.uncertainty.statement,
    caveats: bySeverity(measure.included.caveats),
    breaks: measure.breaks.map(({ at, reason }) => ({ period: periodLabel(at), reason })),
    sources: measure.included.publications.map(aboutSource),
  };
}

function textsOf(about: Omit<AboutMeasure, 'terms'>): string[] {
  const { title, description, unit, formula, uncertainty, coverage } = about;
  return [
    ...[title, description, unit, formula, uncertainty, coverage],
    ...about.inputs.flatMap(({ name, meaning }) => [name, meaning]),
    ...about.caveats.map(({ text }) => text),
    ...about.breaks.map(({ reason }) => reason),
  ];
}

function aboutSource(publication: PublicationResource): AboutSource {
  return {
    id: publication.id,
    title: publication.title,
    publisher: publication.publisher.name,
    landingPage: publication.landingPage,
    licence: { title: publication.licence.title, url: publication.licence.url },
    releases: publication.releases.map((release) => ({
      id: release.id,
      edition: release.edition,
      published: publishedInWords(release),
      file: release.file,
      url: release.url,
    })),
  };
}

/** Critical ones first, each severity in declared order. */
function bySeverity(caveats: Caveat[]): Caveat[] {
  const order = ['critical', 'important', 'note'];
  return caveats.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
