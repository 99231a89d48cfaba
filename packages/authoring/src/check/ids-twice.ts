// Ids that two declarations have. Nothing can tell the two apart, so that whatever else is said of them,
// or of what names them, would mislead until one of them has another id.
import type { DeclarationFinding } from '../declarations/finding';
import { idOf, type Declared, type SourceIndex } from '../declarations/source-index';

export interface IdsTwice {
  readonly findings: readonly DeclarationFinding[];
  /** Whether a finding is of such an id, or names one. */
  readonly mislead: (finding: DeclarationFinding) => boolean;
}

export function idsTwice({ declared }: SourceIndex): IdsTwice {
  const bySpace = Map.groupBy(declared, ({ kind, ...rest }) =>
    JSON.stringify([spaceOf(kind), idOf({ kind, ...rest })]),
  );
  const twice = [...bySpace.values()].flatMap((same) => {
    const [first, ...later] = same;
    const id = first && idOf(first);
    return id === undefined || later.length === 0 || first?.kind === 'register'
      ? []
      : [{ id, same }];
  });
  return {
    findings: twice.map(({ id, same }) => inWords(id, same)),
    mislead: ({ definition, found, expected, remedy }) =>
      twice.some(
        ({ id, same }) =>
          (definition?.id === id && same.some(({ kind }) => kind === definition.kind)) ||
          [found, expected, remedy].some((text) => new RegExp(`["\`]${id}["\`]`).test(text)),
      ),
  };
}

/** Metrics and context variables share their ids, as addresses do. */
function spaceOf(kind: Declared['kind']): string {
  return kind === 'context-variable' ? 'metric' : kind;
}

function inWords(id: string, same: readonly Declared[]): DeclarationFinding {
  const [last, ...others] = same.toReversed().map((declaration) => ({
    ...declaration,
    line: declaration.properties.get('id') ?? declaration.line,
  }));
  const places = others.map(({ kind, file, line }) => `${kind} in ${file}, line ${line}`);
  return {
    code: 'ID_TWICE',
    ...(last && {
      definition: { kind: last.kind, id },
      place: { file: last.file, line: last.line },
    }),
    field: 'id',
    found: `"${id}", the id of another ${places.join(', and of another ')}`,
    expected: 'an id that nothing else has: ids are permanent, and each is used once',
    remedy:
      'Rename one of them; an id that was released stays as it is. What else is wrong with them is said after that.',
  };
}
