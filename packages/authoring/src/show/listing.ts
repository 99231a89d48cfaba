// Every definition in a line: what `metrics list` says of it.
import {
  comparePeriods,
  definitionKinds,
  isMetric,
  listOfKind,
  publicationsOf,
  type Catalogue,
  type ContextVariable,
  type DefinitionKind,
  type Metric,
  type PeriodId,
} from '@oflog/metrics-core';

import type { Place } from '../declarations/finding';
import { fileOf, type SourceIndex } from '../declarations/source-index';

export interface Listed {
  readonly kind: DefinitionKind;
  readonly id: string;
  readonly title: string;
  /** Missing where it belongs to no single area. */
  readonly area?: string;
  readonly unit?: string;
  readonly polarity?: string;
  /** First and last period held. */
  readonly periods?: { readonly first: PeriodId; readonly last: PeriodId };
  readonly place?: Place;
}

/** Every definition, kind by kind in the order of the catalogue. */
export function listing(catalogue: Catalogue, source: SourceIndex): Listed[] {
  return definitionKinds
    .flatMap((kind) => ofKind(kind, catalogue))
    .map((listed) => {
      const place = fileOf(source, listed);
      const area = listed.area ?? areaOf(place);
      return { ...listed, ...(area === undefined ? {} : { area }), ...(place ? { place } : {}) };
    });
}

/** The last period of a measure that any release holds. */
export function lastPeriod(catalogue: Catalogue, measure: Metric | ContextVariable): PeriodId {
  return publicationsOf(catalogue, measure)
    .filter(({ period }) => period === measure.period)
    .flatMap(({ releases }) => releases.flatMap(({ periods }) => periods))
    .reduce(
      (last, period) => (comparePeriods(period, last) > 0 ? period : last),
      measure.firstPeriod,
    );
}

function ofKind(kind: DefinitionKind, catalogue: Catalogue): Listed[] {
  switch (kind) {
    case 'metric':
    case 'context-variable':
      return catalogue[listOfKind[kind]].map((measure) => ofMeasure(kind, measure, catalogue));
    case 'policy-area':
      return catalogue.policyAreas.map(({ id, title }) => ({ kind, id, title, area: id }));
    case 'publication':
      return catalogue.publications.map(({ id, title, releases }) => {
        const periods = releases.flatMap((release) => release.periods).toSorted(comparePeriods);
        const [first = ''] = periods;
        return { kind, id, title, periods: { first, last: periods.at(-1) ?? first } };
      });
    case 'caveat':
      return catalogue.caveats.map(({ id, text }) => ({ kind, id, title: text }));
    case 'neighbour-model':
      return catalogue.neighbourModels.map(({ id, title }) => ({ kind, id, title }));
    case 'term':
      return catalogue.glossary.map(({ id, term }) => ({ kind, id, title: term }));
    case 'register':
      return [{ kind, id: 'register', title: 'Register of authorities' }];
  }
}

function ofMeasure(
  kind: 'metric' | 'context-variable',
  measure: Metric | ContextVariable,
  catalogue: Catalogue,
): Listed {
  const { id, title, unit, firstPeriod } = measure;
  return {
    kind,
    id,
    title,
    unit: unit.name,
    ...(isMetric(measure)
      ? { area: measure.policyArea, polarity: measure.polarity.direction }
      : {}),
    periods: { first: firstPeriod, last: lastPeriod(catalogue, measure) },
  };
}

function areaOf(place: Place | undefined): string | undefined {
  return /\/policy-areas\/([^/]+)\//.exec(place?.file ?? '')?.[1];
}
