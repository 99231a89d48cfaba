// Measures for tests of evaluation, and facts as releases would state them.
import {
  count,
  defineContextVariable,
  exact,
  refused,
  type ColumnFormula,
  type ContextVariable,
  type Formula,
  type MissingState,
  type Responsibility,
} from '@oflog/metrics-core';

import type { EvaluatedObservation } from '../evaluate/evaluated';
import { evaluateAll } from '../evaluate/evaluate-measure';
import type { Fact } from '../facts/fact';
import { indexFacts, type ReleaseFacts } from '../facts/fact-index';
import { loadRegister } from '../register/load-register';
import { smallRegister } from './small-register';

/** A column of the publication `bins-of-councils`, or of another. */
export function columnOf(
  column: string,
  alignment: ColumnFormula['alignment'] = 'same-period',
  publication = 'bins-of-councils',
): ColumnFormula {
  return { kind: 'column', publication, column, alignment };
}

export function variableUnderTest(
  value: Formula,
  rest: Partial<Omit<ContextVariable, 'value'>> = {},
): ContextVariable {
  const { caveats: _, ...variable } = defineContextVariable({
    id: 'bins',
    title: 'Bins',
    description: 'Bins emptied in the year.',
    unit: count('bins'),
    decimals: 0,
    period: 'financial-year',
    value,
    merged: refused('Bins are not added up here.'),
    uncertainty: exact('Counted.'),
    bounds: { min: 0, max: 1_000_000 },
    firstPeriod: '2022-23',
    expectedCoverage: { atLeast: 90, statement: 'A few councils send nothing.' },
    covers: ['district', 'unitary'],
  });
  return { ...variable, caveats: [], ...rest };
}

/** The same as if it were a metric of those who are responsible. */
export function withResponsibility(
  variable: ContextVariable,
  responsible: Partial<Responsibility>,
): ContextVariable & { responsible: Responsibility } {
  return {
    ...variable,
    responsible: { types: [], bodies: [], statement: 'They do.', ...responsible },
  };
}

type Stated = number | string | { text: string } | null;

/**
 * A release of facts, written `{ 'E06000912 bins 2022-23': 120 }`. A text is a state that stands in a
 * cell, `null` an authority that is declared to have no row; cells are named by the key.
 */
export function releaseOf(
  published: string,
  stated: Readonly<Record<string, Stated>>,
  publication = 'bins-of-councils',
): ReleaseFacts {
  const facts = Object.entries(stated).map(([key, said]): Fact => {
    const [authority = '', column = '', period = ''] = key.split(' ');
    return { authority, column, period, figure: figureOf(said, `${column}-${authority}`) };
  });
  return { release: { id: `${publication}.${published}`, publication, published }, facts };
}

function figureOf(said: Stated, ref: string): Fact['figure'] {
  const source = { sheet: 'Data', ref };
  const none = { value: null, text: null, marks: [] };
  if (said === null) return { ...none, state: 'not-available', source: null };
  if (typeof said === 'string') return { ...none, state: said as MissingState, source };
  return typeof said === 'number'
    ? { ...none, value: said, state: 'value', source }
    : { ...none, text: said.text, state: 'value', source };
}

export function evaluateOver(
  measure: ContextVariable,
  releases: readonly ReleaseFacts[],
): EvaluatedObservation[] {
  return evaluateAll(measure, {
    index: indexFacts(releases),
    register: loadRegister(smallRegister),
  });
}

/** `E06000912 2022-23: 120 [rebuilt]`, for each row. */
export function inShort(rows: readonly EvaluatedObservation[]): string[] {
  return rows.map(({ authority, period, value, category, state, marks }) => {
    const said = value ?? category ?? state;
    return `${authority} ${period}: ${said}${marks.length === 0 ? '' : ` [${marks.join(' ')}]`}`;
  });
}
