// What the figures of a workbook mean: a row for each of their measures.
import {
  attributionOf,
  formulaSentence,
  isMetric,
  measuresOf,
  namesOfColumns,
  publicationsOf,
  type Id,
} from '@oflog/metrics-core';
import type { AnyMeasure, Snapshot } from '@oflog/store';

import type { Cell } from '../column';
import type { Sheet } from './sheet';

interface Definition {
  name: string;
  width?: number;
  read: (measure: AnyMeasure, snapshot: Snapshot) => Cell;
}

const definitions: readonly Definition[] = [
  { name: 'id', width: 40, read: ({ id }) => id },
  { name: 'title', width: 50, read: ({ title }) => title },
  { name: 'kind', read: (measure) => (isMetric(measure) ? 'metric' : 'context variable') },
  { name: 'policy_area', read: (measure) => (isMetric(measure) ? measure.policyArea : null) },
  { name: 'question', width: 50, read: (measure) => (isMetric(measure) ? measure.question : null) },
  { name: 'unit', width: 30, read: ({ unit }) => unit.name },
  {
    name: 'formula',
    width: 60,
    read: (measure, { catalogue }) =>
      formulaSentence(measure, namesOfColumns(catalogue.publications)),
  },
  { name: 'polarity', read: (measure) => (isMetric(measure) ? measure.polarity.direction : null) },
  {
    name: 'polarity_reason',
    width: 50,
    read: (measure) => (isMetric(measure) ? measure.polarity.reason : null),
  },
  {
    name: 'responsible',
    width: 50,
    read: (measure) => (isMetric(measure) ? measure.responsible.statement : null),
  },
  { name: 'uncertainty', width: 50, read: ({ uncertainty }) => uncertainty.statement },
  { name: 'caveats', width: 50, read: ({ caveats }) => caveats.join(' ') },
  {
    name: 'publications',
    width: 60,
    read: (measure, { catalogue }) =>
      publicationsOf(catalogue, measure)
        .map((publication) => `${publication.title}. ${attributionOf(publication)}`)
        .join(' | '),
  },
];

/** In declared order. */
export function definitionsSheet(snapshot: Snapshot, ids: ReadonlySet<Id>): Sheet {
  const measures = measuresOf(snapshot.catalogue).filter(({ id }) => ids.has(id));
  return {
    header: definitions.map(({ name }) => name),
    widths: definitions.map(({ width }) => width),
    rows: measures.map((measure) => definitions.map(({ read }) => read(measure, snapshot))),
  };
}
