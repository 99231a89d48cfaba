// A fault of a definition, said so that whoever wrote the definition can mend it.
import type { DefinitionReference } from '../model/definition';

/** What a fault is found in: one definition, or the catalogue that should hold them. */
export type CheckedDefinition = DefinitionReference | { kind: 'catalogue'; id: 'catalogue' };

export interface Finding {
  /** What is wrong, as a code: `docs/reference/definition-checks.md` lists them. */
  code: string;
  definition: CheckedDefinition;
  /** Where in the definition: `context[2]`, `releases[3].tables[0].columns.plots`. */
  field: string;
  found: string;
  expected: string;
  remedy: string;
}

/** A finding as one line of text; `file` is where the definition is declared, if that is known. */
export function describeFinding(finding: Finding, file?: string): string {
  const { code, definition, field, found, expected, remedy } = finding;
  const place = file === undefined ? '' : `${file}, `;
  return (
    `${code} in ${place}${definition.kind} "${definition.id}", field ${field}: ` +
    `found ${found}; expected ${expected}. ${remedy}`
  );
}
