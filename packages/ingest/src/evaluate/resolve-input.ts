// What a column holds for an authority as it was known at a moment: its own figure, or, by the
// measure's rule, the sum of its parts.
import { joinMarks, type Figure } from '../facts/fact';
import type { Vintage } from '../facts/fact-index';
import type { HeldColumn, HeldVintages } from './held-figures';

/** A figure that a value rests on: whose it is, and the release that states it. */
interface Evidence {
  readonly authority: string;
  readonly vintage: Vintage;
}

export interface ResolvedInput {
  readonly figure: Figure;
  readonly evidence: readonly Evidence[];
  /** Whether it was added up from parts. */
  readonly rebuilt: boolean;
}

/** The place in the order of releases up to which a figure is known. */
export type Moment = number;

/** Null where the column holds nothing at that moment. */
export function resolveInput({ periods }: HeldColumn, moment: Moment): ResolvedInput | null {
  let declaredAbsent: ResolvedInput | null = null;
  for (const { own, parts } of periods) {
    const vintage = newest(own, moment);
    if (vintage !== null) {
      const { figure } = vintage;
      const evidence = [{ authority: own.authority, vintage }];
      const resolved = { figure, evidence, rebuilt: false };
      if (figure.source !== null) return resolved;
      declaredAbsent ??= resolved;
    }
    const rebuilt = sumOfParts(parts, moment);
    if (rebuilt !== null) return rebuilt;
  }
  return declaredAbsent;
}

/** The newest figure by then. A file without a row never hides what an earlier one says. */
function newest({ vintages }: HeldVintages, moment: Moment): Vintage | null {
  let absent: Vintage | null = null;
  for (let at = vintages.length - 1; at >= 0; at -= 1) {
    const vintage = vintages[at];
    if (vintage === undefined || vintage.release.order > moment) continue;
    if (vintage.figure.source !== null) return vintage;
    absent ??= vintage;
  }
  return absent;
}

/** Null unless there are parts and every one of them has a value. */
function sumOfParts(parts: readonly HeldVintages[], moment: Moment): ResolvedInput | null {
  if (parts.length === 0) return null;
  const evidence: Evidence[] = [];
  let value = 0;
  for (const part of parts) {
    const vintage = newest(part, moment);
    const added = vintage?.figure.value ?? null;
    if (vintage === null || added === null) return null;
    evidence.push({ authority: part.authority, vintage });
    value += added;
  }
  const marks = joinMarks(...evidence.map(({ vintage }) => vintage.figure.marks));
  return {
    figure: { value, text: null, state: 'value', marks, source: null },
    evidence,
    rebuilt: true,
  };
}
