// A fact: what one release states in one column for one authority and period, and where.
import {
  marks,
  type AuthorityCode,
  type Mark,
  type PeriodId,
  type State,
} from '@oflog/metrics-core';

/** The cells that hold a figure: `DC14`, a range `X12:CQ12`, or several joined by commas. */
export interface Source {
  readonly sheet: string;
  readonly ref: string;
}

/** A number, a class in words, or the reason for having neither. */
export interface Figure {
  readonly value: number | null;
  readonly text: string | null;
  readonly state: State;
  readonly marks: readonly Mark[];
  /** The number stands in its cell as text. */
  readonly asText?: boolean;
  /** Null where the file has no cell for it: the reason is declared. */
  readonly source: Source | null;
}

export interface Fact {
  /** Name of the publication's column. */
  readonly column: string;
  /** An authority of the register, or the area of a published total. */
  readonly authority: AuthorityCode;
  readonly period: PeriodId;
  readonly figure: Figure;
}

/** The marks of several figures together, each once, in the order of the vocabulary. */
export function joinMarks(...lists: readonly (readonly Mark[])[]): readonly Mark[] {
  let only: readonly Mark[] = noMarks;
  let filled = 0;
  for (const list of lists) {
    if (list.length === 0) continue;
    only = list;
    filled += 1;
  }
  if (filled < 2) return only;
  return marks.filter((mark) => lists.some((list) => list.includes(mark)));
}

// Nearly no figure has any: one list serves all of those.
const noMarks: readonly Mark[] = [];
