// The observations of a dataset as its files have them, with the cells that they name.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Id, PeriodId } from '@oflog/metrics-core';
import { csvParse, type DSVRowString } from 'd3-dsv';

export interface StoredCell {
  readonly release: string;
  /** Empty for a file without sheets. */
  readonly sheet: string;
  readonly reference: string;
}

export interface StoredObservation {
  readonly measure: Id;
  readonly authority: string;
  readonly period: PeriodId;
  readonly state: string;
  readonly value: number | null;
  readonly category: string | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** As in the file: an entry for each input column, null where it had no cell, part after part. */
  readonly cells: readonly (StoredCell | null)[];
}

export async function storedObservations(dataDir: string): Promise<StoredObservation[]> {
  const folder = join(dataDir, 'observations');
  const observations: StoredObservation[] = [];
  for (const file of await readdir(folder)) {
    const measure = file.replace(/\.csv$/, '');
    for (const row of csvParse(await readFile(join(folder, file), 'utf8'))) {
      observations.push(observationOf(measure, row));
    }
  }
  return observations;
}

function observationOf(measure: Id, row: DSVRowString): StoredObservation {
  const { authority = '', period = '', state = '', category = '', cells = '' } = row;
  return {
    measure,
    authority,
    period,
    state,
    value: numberOf(row.value),
    category: category === '' ? null : category,
    lower: numberOf(row.lower),
    upper: numberOf(row.upper),
    numerator: numberOf(row.numerator),
    denominator: numberOf(row.denominator),
    cells: cells === '' ? [] : cells.split(';').map(cellOf),
  };
}

function numberOf(text = ''): number | null {
  return text === '' ? null : Number(text);
}

function cellOf(entry: string): StoredCell | null {
  if (entry === '') return null;
  const [release = '', sheet = '', reference = ''] = entry.split('!');
  return { release, sheet: decoded(sheet), reference };
}

function decoded(sheet: string): string {
  return sheet.replaceAll('%3B', ';').replaceAll('%21', '!').replaceAll('%25', '%');
}
