// An observation as it is evaluated, before it is written.
import type { AuthorityCode, Mark, PeriodId, State } from '@oflog/metrics-core';

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
