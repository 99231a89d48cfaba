// Definitions with all that they refer to, and the periods for which figures are held.
import {
  attributionOf,
  caveatsOf,
  currentFirst,
  formulaSentence,
  namesOfColumns,
  measuresOf,
  publicationsOf,
  type ContextVariable,
  type Id,
  type Metric,
  type PeriodId,
  type PolicyArea,
  type Publication,
} from '@oflog/metrics-core';
import type { AnyMeasure, Snapshot } from '@oflog/store';

import type {
  ContextVariableListItem,
  ContextVariableResource,
  MetricListItem,
  MetricResource,
  PolicyAreaResource,
  PublicationResource,
  Reference,
} from '../schemas/definitions';

export function policyAreaResource({ catalogue }: Snapshot, area: PolicyArea): PolicyAreaResource {
  const declared = area.metrics.flatMap((id) => catalogue.metrics.filter((one) => one.id === id));
  const metrics = currentFirst(declared).map(({ id, title }) => ({ id, title }));
  return { ...area, included: { metrics } };
}

export function metricListItem(snapshot: Snapshot, metric: Metric): MetricListItem {
  return { ...metric, ...held(snapshot, metric) };
}

export function metricResource(snapshot: Snapshot, metric: Metric): MetricResource {
  const { catalogue } = snapshot;
  const [policyArea] = references(catalogue.policyAreas, [metric.policyArea]);
  if (policyArea === undefined) throw new Error(`Metric "${metric.id}" has no policy area.`);
  return {
    ...metricListItem(snapshot, metric),
    included: {
      policyArea,
      caveats: caveatsOf(catalogue, metric),
      context: references(catalogue.contextVariables, metric.context),
      successor: successorOf(snapshot, metric),
      related: references(measuresOf(catalogue), metric.related),
      publications: publicationsOf(catalogue, metric).map(publicationResource),
    },
  };
}

export function contextVariableListItem(
  snapshot: Snapshot,
  variable: ContextVariable,
): ContextVariableListItem {
  return { ...variable, ...held(snapshot, variable) };
}

export function contextVariableResource(
  snapshot: Snapshot,
  variable: ContextVariable,
): ContextVariableResource {
  const { catalogue } = snapshot;
  return {
    ...contextVariableListItem(snapshot, variable),
    included: {
      caveats: caveatsOf(catalogue, variable),
      metrics: catalogue.metrics
        .filter(({ context }) => context.includes(variable.id))
        .map(({ id, title }) => ({ id, title })),
      successor: successorOf(snapshot, variable),
      publications: publicationsOf(catalogue, variable).map(publicationResource),
    },
  };
}

/** What takes the place of a retired measure. */
function successorOf({ catalogue }: Snapshot, { lifecycle }: AnyMeasure): Reference | null {
  if (lifecycle.stage === 'current' || lifecycle.successor === undefined) return null;
  const [successor = null] = references(measuresOf(catalogue), [lifecycle.successor]);
  return successor;
}

/** A publication and its files, without the places in them where figures stand. */
export function publicationResource({
  jointReporting: _joint,
  identities: _identities,
  releases,
  ...publication
}: Publication): PublicationResource {
  return {
    ...publication,
    releases: releases.map(
      ({
        tables: _tables,
        absences: _absences,
        exceptions: _exceptions,
        publication: _publication,
        ...release
      }) => release,
    ),
  };
}

/** The sentences that re-use of figures of these measures must carry. */
export function attributionOfMeasures(
  { catalogue }: Snapshot,
  measures: readonly AnyMeasure[],
): string[] {
  return measures.flatMap((measure) => publicationsOf(catalogue, measure).map(attributionOf));
}

function held(
  { catalogue, heldPeriods }: Snapshot,
  measure: AnyMeasure,
): { formula: string; periods: PeriodId[] } {
  return {
    formula: formulaSentence(measure, namesOfColumns(catalogue.publications)),
    periods: (heldPeriods.get(measure.id) ?? []).map(({ period }) => period),
  };
}

/** Those with the ids, in the order of the ids. */
function references(things: readonly Reference[], ids: readonly Id[]): Reference[] {
  return ids.flatMap((id) => {
    const found = things.find((thing) => thing.id === id);
    return found === undefined ? [] : [{ id: found.id, title: found.title }];
  });
}
