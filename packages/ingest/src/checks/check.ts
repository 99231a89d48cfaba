// A check: one thing that a run makes sure of, what that protects, and how to mend what it finds.
import type { Finding } from './finding';
import type { MeasureChange } from './measure-change';
import type { MeasureFigures } from './measure-figures';
import type { PublicationFigures } from './publication-figures';

export const checkGroups = ['structure', 'content', 'time', 'coverage', 'revision'] as const;
/** What of a file is looked at: its make, its cells, its periods, its authorities, or its past. */
type CheckGroup = (typeof checkGroups)[number];

/** An error stops the run; a warning is reported, and the run goes on. */
type Severity = 'error' | 'warning';

interface CheckWords<Code extends string> {
  readonly code: Code;
  readonly group: CheckGroup;
  readonly severity: Severity;
  /** In one sentence, what would go wrong without it. */
  readonly protects: string;
  /** What is the matter where it finds something. */
  readonly cause: string;
  /** What to do about it. */
  readonly remedy: string;
}

/**
 * Where it looks: while a file is read (the reader reports by the code), at all figures of a
 * publication, at the observations of a measure, or at what these change in the dataset as it stands.
 */
type Looking =
  | { readonly on: 'reading' }
  | { readonly on: 'publication'; readonly run: (figures: PublicationFigures) => Finding[] }
  | { readonly on: 'measure'; readonly run: (figures: MeasureFigures) => Finding[] }
  | { readonly on: 'dataset'; readonly run: (change: MeasureChange) => Finding[] };

export type Check<Code extends string = string> = CheckWords<Code> & Looking;

export function defineCheck<const Code extends string>(check: Check<Code>): Check<Code> {
  return check;
}
