// An observation as it is evaluated, before it is written.
import type { AuthorityCode, Mark, PeriodId, State } from '@oflog/metrics-core';

import { joinMarks } from '../facts/fact';
import type { ReleaseInOrder } from '../facts/fact-index';

/** The cells of one authority behind a value: one for each input column, null where it had none. */
export type CellBlock = readonly (EvaluatedCell | null)[];

export interface EvaluatedCell {
  readonly release: string;
  readonly sheet: string;
  readonly ref: string;
}

export interface EvaluatedObservation {
  readonly authority: AuthorityCode;
  readonly period: PeriodId;
  /** The latest release among the inputs. */
  readonly release: ReleaseInOrder;
  readonly value: number | null;
  readonly category: string | null;
  readonly state: State;
  readonly marks: readonly Mark[];
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** One block, or one for each part that the value is built from. */
  readonly cells: readonly CellBlock[];
}

/** The observation with one more mark; a row without value has none. */
export function withMark(row: EvaluatedObservation, mark: Mark): EvaluatedObservation {
  return row.state === 'value' ? { ...row, marks: joinMarks(row.marks, [mark]) } : row;
}
