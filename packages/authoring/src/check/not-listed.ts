// Definitions that a file declares and nothing lists, so that they are in no catalogue: most often
// written a moment ago.
import { listOfKind, type DefinitionKind } from '@oflog/metrics-core';

import type { DeclarationFinding } from '../declarations/finding';
import type { LoadedDeclarations } from '../declarations/load';
import { idOf } from '../declarations/source-index';

type Listed = Exclude<DefinitionKind, 'policy-area' | 'register'>;

const whereToList: Readonly<Record<Listed, string>> = {
  metric: '"metrics" of its policy area, in index.ts of the folder',
  'context-variable': '"contextVariables" of its policy area, or of context/index.ts',
  caveat: '"caveats" of a metric or context variable',
  publication: '"publications" of its policy area, or of context/index.ts',
  'neighbour-model': 'the list of context/neighbours.ts',
  term: 'the glossary, in context/glossary',
};

/** What is declared and in no list, as far as the source alone says its id. */
export function notListed({ catalogue, source }: LoadedDeclarations): DeclarationFinding[] {
  return source.declared.flatMap((declaration): DeclarationFinding[] => {
    const { kind, file, line } = declaration;
    const id = idOf(declaration);
    if (kind === 'policy-area' || kind === 'register' || id === undefined) return [];
    if (catalogue[listOfKind[kind]].some((definition) => definition.id === id)) return [];
    return [
      {
        code: 'DECLARATION_NOT_LISTED',
        definition: { kind, id },
        place: { file, line },
        found: `a ${kind} that nothing lists`,
        expected: `its name in ${whereToList[kind]}`,
        remedy: 'Add it there, or take the declaration out.',
      },
    ];
  });
}
