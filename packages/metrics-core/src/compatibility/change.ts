// One difference between two catalogues, and the step of the version that it asks for.
import type { DefinitionReference } from '../model/definition';

export const bumps = ['patch', 'minor', 'major'] as const;
/** A step of the version, the smallest first. */
export type Bump = (typeof bumps)[number];

/**
 * What happened to a facet. `raised` and `lowered` (later and earlier, for periods) are changes whose
 * direction a rule looks at; `reordered` is the same entries in another order.
 */
export const happenings = [
  'added',
  'removed',
  'changed',
  'raised',
  'lowered',
  'reordered',
] as const;
export type Happening = (typeof happenings)[number];

export interface Change {
  bump: Bump;
  /** Id of the rule of `versionRules` that says so. */
  rule: string;
  definition: DefinitionReference;
  /**
   * Where in the definition: `unit.name`, `context[dwellings]`, `releases[<id>].tables[0].sheet`. An
   * entry of a list is named by its key, or by its place where it has none. Empty: the definition.
   */
  field: string;
  /** What stood there before; left undefined where nothing did. */
  from: unknown;
  to: unknown;
  /** The change as one plain sentence. */
  words: string;
}
