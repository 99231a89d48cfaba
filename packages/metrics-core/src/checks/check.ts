// A check of meaning: one thing that must hold of definitions whose shape is sound.
import type { DefinitionKind } from '../model/definition';
import type { Declarations } from './declarations';
import type { CheckedDefinition } from './finding';
import type { Rule } from './shape-codes';

export interface Fault {
  definition: CheckedDefinition;
  field: string;
  found: string;
  expected: string;
  /** What to do in this case; left out: what the check says of all. */
  remedy?: string | undefined;
}

export interface Check extends Rule {
  readonly code: string;
  /** Every place where it does not hold. */
  find(declared: Declarations): Fault[];
}

/** A fault of a definition, by kind and id. */
export function fault(
  kind: DefinitionKind,
  { id }: { id: string },
  field: string,
  said: Pick<Fault, 'found' | 'expected' | 'remedy'>,
): Fault {
  return { definition: { kind, id }, field, ...said };
}

/** The register as the object that faults name: it has no id of its own. */
export const theRegister = { id: 'register' };

/** What to do where a name is like another: undefined where none is. */
export function didYouMean(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `Did you mean "${name}"?`;
}
