// Where a figure comes from, from the definitions and the cells that it names. The published files are
// not read: what stood in a cell is said where the observation itself states it.
import {
  arithmeticOf,
  divisionOf,
  formatObservation,
  formulaInWords,
  formulaSentence,
  inputColumns,
  meaningOf,
  namesOfColumns,
  sameColumn,
  type ColumnFormula,
  type Formula,
  type Observation,
} from '@oflog/metrics-core';
import type { AnyMeasure, Snapshot } from '@oflog/store';

import type { Provenance } from '../schemas/provenance';
import { declared, releaseResource } from './releases';

type Input = Provenance['inputs'][number];

export function provenanceOf(snapshot: Snapshot, observation: Observation): Provenance {
  const { catalogue, corrections, releases } = snapshot;
  const nameOf = namesOfColumns(catalogue.publications);
  const measure = snapshot.measure(observation.metric);
  const named = [...new Set(observation.cells.map(({ release }) => release))];
  return {
    observation: { ...observation, display: formatObservation(observation, measure) },
    title: measure.title,
    unit: measure.unit.name,
    formula: {
      sentence: formulaSentence(measure, nameOf),
      words: formulaInWords(measure.value, nameOf),
      numbers: arithmeticOf(measure.value, { ...observation, decimals: measure.decimals }),
    },
    inputs: inputsOf(snapshot, measure, observation),
    releases: named.flatMap((id) => {
      const held = releases.get(id);
      return held === undefined ? [] : [releaseResource(snapshot, held)];
    }),
    corrections: corrections.filter(
      (correction) =>
        correction.measures.includes(measure.id) &&
        correction.authority === observation.authority &&
        correction.period === observation.period &&
        named.includes(correction.release),
    ),
  };
}

/** The columns of which the observation has a cell, in the order of the formula. */
function inputsOf({ catalogue }: Snapshot, measure: AnyMeasure, observation: Observation): Input[] {
  const nameOf = namesOfColumns(catalogue.publications);
  return inputColumns(measure).flatMap((column) => {
    const cells = observation.cells.filter(
      (cell) =>
        cell.column === column.column &&
        declared(catalogue.publications, cell.release).publication?.id === column.publication,
    );
    if (cells.length === 0) return [];
    const publication = catalogue.publications.find(({ id }) => id === column.publication);
    return [
      {
        column: column.column,
        name: nameOf(column),
        meaning: meaningOf(catalogue, column),
        unit: publication?.columns[column.column]?.unit.name ?? '',
        publication: column.publication,
        alignment: column.alignment,
        value: numberRead(measure, observation, column),
        cells,
      },
    ];
  });
}

/** What a column held, if it is by itself the numerator, the denominator or the value. */
function numberRead(
  measure: AnyMeasure,
  observation: Observation,
  column: ColumnFormula,
): number | null {
  const { value, numerator, denominator } = observation;
  const { ratio } = divisionOf(measure.value, observation) ?? {};
  const asPublished = ratio === undefined ? onlyColumn(measure.value, observation) : undefined;
  const isColumn = (formula: Formula | undefined) =>
    formula?.kind === 'column' && sameColumn(formula, column);
  if (isColumn(asPublished)) return value;
  if (isColumn(measure.numerator ?? ratio?.numerator)) return numerator;
  if (isColumn(measure.denominator ?? ratio?.denominator)) return denominator;
  if (isColumn(measure.interval?.lower)) return observation.interval?.lower ?? null;
  if (isColumn(measure.interval?.upper)) return observation.interval?.upper ?? null;
  return null;
}

/** The column that a figure was taken from as it is, if there is no doubt which. */
function onlyColumn(formula: Formula, { cells }: Observation): Formula | undefined {
  if (formula.kind === 'column') return formula;
  if (formula.kind !== 'first-of') return undefined;
  const columns = formula.choices.filter((choice) => choice.kind === 'column');
  const read = columns.filter(({ column }) => cells.some((cell) => cell.column === column));
  return read.length === 1 ? read[0] : undefined;
}
