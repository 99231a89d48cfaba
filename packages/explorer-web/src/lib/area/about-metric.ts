// The definition of a metric as a page tells it: what it is, how it is made, from what, and its limits.
import { inputsInWords, periodLabel, polarityLabels, type Caveat } from '@oflog/metrics-core';

import type { MetricResource, PublicationResource } from '../figures/model';
import { publishedInWords } from '../words/published';

export interface AboutMetric {
  id: string;
  title: string;
  description: string;
  unit: string;
  formula: string;
  /** What the names in the formula stand for. */
  inputs: { name: string; meaning: string }[];
  direction: string;
  directionReason: string;
  responsible: string;
  uncertainty: string;
  suppression: string;
  caveats: Caveat[];
  firstPeriod: string;
  /** How much of the country has a figure, and who is usually missing. */
  coverage: string;
  breaks: { period: string; reason: string }[];
  sources: AboutSource[];
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

export function aboutMetric(metric: MetricResource): AboutMetric {
  return {
    id: metric.id,
    title: metric.title,
    description: metric.description,
    unit: metric.unit.name,
    formula: metric.formula,
    inputs: inputsInWords(metric, metric.included.publications),
    firstPeriod: periodLabel(metric.firstPeriod),
    coverage: `In each period at least ${metric.expectedCoverage.atLeast}% of the authorities that run the service. ${metric.expectedCoverage.statement}`,
    direction: polarityLabels[metric.polarity.direction],
    directionReason: metric.polarity.reason,
    responsible: metric.responsible.statement,
    uncertainty: metric.uncertainty.statement,
    suppression: metric.suppression,
    caveats: bySeverity(metric.included.caveats),
    breaks: metric.breaks.map(({ at, reason }) => ({ period: periodLabel(at), reason })),
    sources: metric.included.publications.map(aboutSource),
  };
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
