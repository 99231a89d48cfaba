// All there is to say about one figure, as plain data: what `ingest explain --json` prints.
import type {
  AuthorityCode,
  Caveat,
  CheckException,
  ColumnFormula,
  Correction,
  Day,
  Mark,
  Metric,
  ContextVariable,
  PeriodId,
  Publication,
  Release,
  State,
} from '@oflog/metrics-core';

import type { StoredObservation } from '../dataset/stored-observation';

export interface Explanation {
  readonly measure: Metric | ContextVariable;
  readonly authority: { readonly code: AuthorityCode; readonly name: string };
  readonly period: PeriodId;
  readonly asOf: Day | null;
  /** Null state: no file that we hold has the figure. */
  readonly state: State | null;
  /** Why there is no figure, as sentences; empty where there is one. */
  readonly reasons: readonly string[];
  /** The row of the dataset; null where there is none. */
  readonly row: StoredObservation | null;
  /** The figure as it is shown, or its state in words. */
  readonly display: string;
  readonly marks: readonly { readonly mark: Mark; readonly meaning: string }[];
  readonly formula: ExplainedFormula;
  readonly inputs: readonly ExplainedInput[];
  /** The files that the cells stand in. */
  readonly sources: readonly ExplainedSource[];
  /** Why there are no numbers beside the cells; null where there are. */
  readonly numbersMissing: string | null;
  /** Published figures among the inputs that are wrong in the file, and mended. */
  readonly corrections: readonly Correction[];
  /** What a check found at these figures, and somebody looked at and accepted. */
  readonly accepted: readonly CheckException[];
  readonly caveats: readonly Caveat[];
  /** What each release said, the oldest first. */
  readonly vintages: readonly ExplainedVintage[];
}

export interface ExplainedFormula {
  /** `Reserves divided by spending, times 100.` */
  readonly sentence: string;
  /** `reserves ÷ spending × 100` */
  readonly words: string;
  /** `21,000 ÷ 48,000 × 100`; null where the files are not at hand, or there is no value. */
  readonly numbers: string | null;
  /** What the formula gives for these numbers; null where there are none. */
  readonly result: number | null;
}

/** A column that the formula reads. */
export interface ExplainedInput {
  readonly column: ColumnFormula;
  /** As the words of the formula have it. */
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  /** One for each authority whose figures were taken. */
  readonly cells: readonly ExplainedCell[];
}

export interface ExplainedCell {
  readonly release: string;
  readonly sheet: string;
  readonly ref: string;
  /** What the file has in these cells; null where it is not at hand. */
  readonly published: readonly string[] | null;
  /** What was read of them, and whose it is; null where the file is not at hand. */
  readonly read: {
    readonly authority: AuthorityCode;
    readonly period: PeriodId;
    readonly value: number | null;
    readonly category: string | null;
    readonly state: State;
    readonly marks: readonly Mark[];
  } | null;
}

export interface ExplainedSource {
  readonly release: Pick<
    Release,
    'id' | 'edition' | 'published' | 'publishedKind' | 'file' | 'sha256' | 'url'
  >;
  readonly publication: Pick<
    Publication,
    'id' | 'title' | 'publisher' | 'landingPage' | 'statisticsStatus' | 'licence'
  >;
  /** Where the file was found; null where it is not at hand. */
  readonly path: string | null;
}

export interface ExplainedVintage {
  readonly release: string;
  readonly published: Day;
  readonly row: StoredObservation;
  readonly display: string;
  /** Against the vintage before, in words; null for the first, and where there are not two values. */
  readonly difference: string | null;
}
