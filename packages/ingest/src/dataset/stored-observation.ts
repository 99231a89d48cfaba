// An observation as the dataset has it: one row of observations/<measure>.csv.
import type { AuthorityCode, Mark, PeriodId, State } from '@oflog/metrics-core';
import { marks, states } from '@oflog/metrics-core';
import { observationColumns } from '@oflog/store/columns';
import { csvParseRows } from 'd3-dsv';

export interface StoredObservation {
  readonly authority: AuthorityCode;
  readonly period: PeriodId;
  /** Id of the latest release among its inputs. */
  readonly release: string;
  readonly value: number | null;
  readonly category: string | null;
  readonly state: State;
  readonly marks: readonly Mark[];
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** As written: `release!sheet!ref` joined by `;`. */
  readonly cells: string;
}

/** The rows of one measure's file, by authority, period, then the order of their releases. */
export function parseObservations(text: string, file: string): StoredObservation[] {
  const [header = [], ...rows] = csvParseRows(text);
  const expected = observationColumns.join(',');
  if (header.join(',') !== expected) {
    throw new Error(
      `${file} has the header "${header.join(',')}", not "${expected}". Write the dataset anew with "npx pnpm ingest run".`,
    );
  }
  return rows.map(([authority = '', period = '', release = '', ...rest]) => {
    const [value, category, state, ownMarks = '', lower, upper, numerator, denominator, cells] =
      rest;
    return {
      authority,
      period,
      release,
      value: numberOf(value),
      category: category === '' ? null : (category ?? null),
      state: states.find((known) => known === state) ?? unknownState(state, file),
      marks: marks.filter((mark) => ownMarks.split(' ').includes(mark)),
      lower: numberOf(lower),
      upper: numberOf(upper),
      numerator: numberOf(numerator),
      denominator: numberOf(denominator),
      cells: cells ?? '',
    };
  });
}

function numberOf(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}

function unknownState(state: string | undefined, file: string): never {
  throw new Error(`${file} has a row in the state "${state ?? ''}", which is none of ours.`);
}
