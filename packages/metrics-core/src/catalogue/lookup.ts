// Finding things in a catalogue by id.
import type { Catalogue } from '../model/catalogue';
import type { Caveat } from '../model/caveat';
import type { ContextVariable } from '../model/context-variable';
import type { ColumnFormula } from '../model/formula';
import type { Metric } from '../model/metric';
import type { Publication } from '../model/publication';
import { severities } from '../model/vocabulary';
import { inputColumns } from '../formula/input-columns';

/** All measures: metrics in declared order, then context variables. */
export function measuresOf(catalogue: Catalogue): (Metric | ContextVariable)[] {
  return [...catalogue.metrics, ...catalogue.contextVariables];
}

/** Whether a measure is a metric, which has polarity and somebody responsible. */
export function isMetric(measure: Metric | ContextVariable): measure is Metric {
  return 'polarity' in measure;
}

/**
 * The publications that a measure draws on, in the order of its input columns. Throws where the
 * catalogue lacks one, which `checkCatalogue` would have said.
 */
export function publicationsOf(
  catalogue: Catalogue,
  measure: Metric | ContextVariable,
): Publication[] {
  const ids = new Set(inputColumns(measure).map((column) => column.publication));
  return [...ids].map((id) => found(catalogue.publications, id, 'publication'));
}

/** The caveats that a measure lists, critical ones first, else in declared order. Throws where one is lacking. */
export function caveatsOf(catalogue: Catalogue, measure: Metric | ContextVariable): Caveat[] {
  return measure.caveats
    .map((id) => found(catalogue.caveats, id, 'caveat'))
    .toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
}

/** What a column of a formula holds, in the words of its publication. Throws where it is not declared. */
export function meaningOf(catalogue: Catalogue, column: ColumnFormula): string {
  const publication = found(catalogue.publications, column.publication, 'publication');
  const declared = publication.columns[column.column];
  if (declared === undefined) {
    throw new Error(`Publication "${publication.id}" declares no column "${column.column}".`);
  }
  return declared.meaning;
}

function found<T extends { id: string }>(list: readonly T[], id: string, kind: string): T {
  const entry = list.find((item) => item.id === id);
  if (entry === undefined) throw new Error(`The catalogue has no ${kind} "${id}".`);
  return entry;
}
