// The releases of the definitions, each with what changed in it: kept as `history.json`, for feeds.
import type { Catalogue } from '../model/catalogue';
import type { DefinitionReference } from '../model/definition';
import type { Day } from '../model/text';
import type { Bump, Change } from './change';
import { distinctSentences, groupedBy } from './changelog';
import { diffCatalogues, requiredBump } from './diff';

/** What changed in one definition. */
export interface DefinitionChange {
  definition: DefinitionReference;
  bump: Bump | 'none';
  /** Plain sentences. */
  words: string[];
}

export interface ReleasedDefinitions {
  version: string;
  /** The day of the release. */
  date: Day;
  changes: DefinitionChange[];
}

/**
 * A release by what differs from the one before. Of a first release only policy areas, metrics and
 * context variables are told: all that serves them is new too.
 */
export function releasedDefinitions(
  before: Catalogue | undefined,
  catalogue: Catalogue,
  date: Day,
): ReleasedDefinitions {
  const changes =
    before === undefined
      ? diffCatalogues(nothingOf(catalogue), catalogue)
      : diffCatalogues(before, catalogue);
  return { version: catalogue.version, date, changes: byDefinition(changes) };
}

function byDefinition(changes: readonly Change[]): DefinitionChange[] {
  const groups = groupedBy(changes, ({ definition }) => `${definition.kind} ${definition.id}`);
  return [...groups.values()].flatMap((ofOne) => {
    const [first] = ofOne;
    if (first === undefined) return [];
    const { definition } = first;
    return [{ definition, bump: requiredBump(ofOne), words: distinctSentences(ofOne) }];
  });
}

function nothingOf(catalogue: Catalogue): Catalogue {
  return { ...catalogue, policyAreas: [], metrics: [], contextVariables: [] };
}
