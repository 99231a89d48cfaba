// An id names one definition: addresses, files and references depend on it.
import { fault, type Check, type Fault } from '../check';
import type { DefinitionKind } from '../../model/definition';

export const idsOnce: Check = {
  code: 'ID_TWICE',
  holds: 'An id names one definition of its kind, and metrics and context variables share theirs.',
  remedy: 'Give one of the two an id of its own; an id that was released stays as it is.',
  find: (declared) =>
    [
      declared.policyAreas.map((definition) => of('policy-area', definition)),
      declared.measures.map(({ kind, measure }) => of(kind, measure)),
      declared.caveats.map((definition) => of('caveat', definition)),
      declared.publications.map((definition) => of('publication', definition)),
      declared.neighbourModels.map((definition) => of('neighbour-model', definition)),
      declared.glossary.map((definition) => of('term', definition)),
    ].flatMap(repeatedIn),
};

interface Named {
  kind: DefinitionKind;
  id: string;
}

function of(kind: DefinitionKind, { id }: { id: string }): Named {
  return { kind, id };
}

function repeatedIn(list: readonly Named[]): Fault[] {
  const first = new Map<string, Named>();
  return list.flatMap((named) => {
    const earlier = first.get(named.id);
    if (earlier === undefined) {
      first.set(named.id, named);
      return [];
    }
    return [
      fault(named.kind, named, 'id', {
        found: `"${named.id}", which is the id of another ${earlier.kind}`,
        expected: 'an id that nothing else has',
      }),
    ];
  });
}
