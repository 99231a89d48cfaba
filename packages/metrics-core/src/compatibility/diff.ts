// What differs between two catalogues, and which step of the version it asks for.
import { definitionKinds, listOfKind, type DefinitionReference } from '../model/definition';
import type { Catalogue } from '../model/catalogue';
import { bumps, type Bump, type Change, type Happening } from './change';
import { ruleForDefinition, ruleForFacet } from './classify';
import { compareDefinitions, type Difference } from './compare';
import { isEqual } from './equal';
import { facetsOfKind } from './facets';
import { entriesMatched, type MatchedEntry } from './list-entries';
import type { VersionRule } from './rules';
import type { BothCatalogues } from './value-in-words';
import { wordsFor } from './words';

/**
 * All that differs, by kind of definition and then in declared order, each with its rule and in words.
 * The `version` is not compared. Two catalogues that differ in anything else have at least one change;
 * either may have been written by another version of the model.
 */
export function diffCatalogues(from: Catalogue, to: Catalogue): Change[] {
  return definitionKinds.flatMap((kind) => {
    if (kind === 'register') {
      return changesOf({ from, to }, { kind, id: kind }, from.register, to.register);
    }
    const list = listOfKind[kind];
    const matched = entriesMatched(listIn(from, list), listIn(to, list), ['id']);
    const changes = matched.entries.flatMap((entry) =>
      definitionChanges({ from, to }, kind, entry),
    );
    if (matched.moved === undefined) return changes;
    const reference = { kind, id: matched.moved };
    return [
      ...changes,
      wholeChange({ from, to }, reference, 'reordered', idsIn(from, list), idsIn(to, list)),
    ];
  });
}

/** The highest bump among changes; `none` without any. */
export function requiredBump(changes: readonly Pick<Change, 'bump'>[]): Bump | 'none' {
  return bumps.findLast((bump) => changes.some((change) => change.bump === bump)) ?? 'none';
}

function definitionChanges(
  catalogues: BothCatalogues,
  kind: DefinitionReference['kind'],
  { name, from, to }: MatchedEntry,
): Change[] {
  const definition = { kind, id: name };
  if (from === undefined) return [wholeChange(catalogues, definition, 'added', from, to)];
  if (to === undefined) return [wholeChange(catalogues, definition, 'removed', from, to)];
  return changesOf(catalogues, definition, from, to);
}

function changesOf(
  catalogues: BothCatalogues,
  definition: DefinitionReference,
  from: unknown,
  to: unknown,
): Change[] {
  if (isEqual(from, to)) return [];
  const differences = compareDefinitions(facetsOfKind[definition.kind], from, to);
  const found = differences.length > 0 ? differences : [unknownDifference(from, to)];
  return found.map((difference) => {
    const rule = ruleForFacet(definition.kind, difference.pattern, difference.happening);
    return change(catalogues, definition, difference, rule);
  });
}

function wholeChange(
  catalogues: BothCatalogues,
  definition: DefinitionReference,
  happening: Happening,
  from: unknown,
  to: unknown,
): Change {
  const difference = { pattern: undefined, happening, field: '', keys: [], from, to };
  return change(catalogues, definition, difference, ruleForDefinition(definition.kind, happening));
}

function change(
  catalogues: BothCatalogues,
  definition: DefinitionReference,
  difference: Difference,
  rule: VersionRule,
): Change {
  return {
    bump: rule.bump,
    rule: rule.id,
    definition,
    field: difference.field,
    from: difference.from,
    to: difference.to,
    words: wordsFor(catalogues, definition, difference),
  };
}

/** Two definitions that differ where no facet lies, such as an empty record that one has not. */
function unknownDifference(from: unknown, to: unknown): Difference {
  return { pattern: undefined, happening: 'changed', field: '', keys: [], from, to };
}

/** A list of definitions; a catalogue of an older model may lack it. */
function listIn(catalogue: Catalogue, list: ListName): readonly { id: string }[] {
  const lists: Partial<Pick<Catalogue, ListName>> = catalogue;
  return lists[list] ?? [];
}

function idsIn(catalogue: Catalogue, list: ListName): string[] {
  return listIn(catalogue, list).map(({ id }) => id);
}

type ListName = (typeof listOfKind)[keyof typeof listOfKind];
