// A fault of a declaration and where it stands: what the checks of a catalogue find, and what they
// cannot see because the file could not even be read.
import type { CheckedDefinition } from '@oflog/metrics-core/checks';

export interface Place {
  /** Relative to the repository. */
  readonly file: string;
  readonly line?: number;
}

export interface DeclarationFinding {
  readonly code: string;
  /** Missing where the fault is of a file, not of one definition. */
  readonly definition?: CheckedDefinition;
  /** Missing where no field is to blame. */
  readonly field?: string;
  /** Missing where nothing says where the definition is declared. */
  readonly place?: Place;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** `context` of `context[2]`: the property of the declaration that holds the field. */
export function propertyOf(field: string): string {
  return /^[^.[]*/.exec(field)?.[0] ?? '';
}
