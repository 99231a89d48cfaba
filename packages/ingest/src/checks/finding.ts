// A finding: what a check saw in figures that were read, and in which of them.
import type { AuthorityCode, PeriodId } from '@oflog/metrics-core';

/** A cell, or several at once, of the file of a release. */
export interface FoundCell {
  readonly release: string;
  readonly sheet: string;
  /** In A1 notation: `C14`, `X12:CQ12`, `E20,E22`. */
  readonly ref: string;
}

/** Which figures a finding is about, as far as it is about certain ones. */
export interface Subject {
  readonly publication?: string;
  /** The release that brought them. */
  readonly release?: string;
  readonly measure?: string;
  readonly column?: string;
  readonly authority?: AuthorityCode;
  readonly period?: PeriodId;
  readonly cells?: readonly FoundCell[];
}

export interface Finding {
  readonly subject: Subject;
  readonly found: string;
  readonly expected: string;
  /** What to do about it, as sentences; left out: what the check says. */
  readonly remedy?: string;
}
