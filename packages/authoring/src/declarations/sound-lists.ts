// Lists of declarations as they must be to make a catalogue of them: whatever is no list, or no
// declaration in a list, is taken out and reported.
import type {
  Caveat,
  DeclaredContextVariable,
  DeclaredMetric,
  DeclaredPolicyArea,
  DefinitionReference,
  SharedDeclarations,
} from '@oflog/metrics-core';

import type { DeclarationFinding } from './finding';

type Report = (finding: DeclarationFinding) => void;

/** A policy area whose lists hold declarations only. */
export function soundArea(area: DeclaredPolicyArea, report: Report): DeclaredPolicyArea {
  const owner: DefinitionReference = { kind: 'policy-area', id: area.id };
  return {
    ...area,
    metrics: entries(area.metrics, 'metrics', owner, report).map((metric) =>
      soundMeasure(metric, 'metric', report),
    ),
    publications: entries(area.publications, 'publications', owner, report),
    contextVariables: entries(area.contextVariables, 'contextVariables', owner, report).map(
      (variable) => soundMeasure(variable, 'context-variable', report),
    ),
  };
}

/** What areas share, with lists that hold declarations only. */
export function soundShared(shared: SharedDeclarations, report: Report): SharedDeclarations {
  return {
    ...shared,
    publications: entries(shared.publications, 'publications', undefined, report),
    contextVariables: entries(shared.contextVariables, 'contextVariables', undefined, report).map(
      (variable) => soundMeasure(variable, 'context-variable', report),
    ),
    neighbourModels: entries(shared.neighbourModels, 'neighbourModels', undefined, report),
    glossary: entries(shared.glossary, 'glossary', undefined, report),
  };
}

function soundMeasure<M extends DeclaredMetric | DeclaredContextVariable>(
  measure: M,
  kind: 'metric' | 'context-variable',
  report: Report,
): M {
  const owner = { kind, id: measure.id };
  return { ...measure, caveats: entries<Caveat>(measure.caveats, 'caveats', owner, report) };
}

function entries<T extends object>(
  list: readonly T[],
  field: string,
  owner: DefinitionReference | undefined,
  report: Report,
): T[] {
  const definition = owner ?? ({ kind: 'catalogue', id: 'catalogue' } as const);
  const said: unknown = list;
  if (!Array.isArray(said)) {
    report({
      code: 'DECLARATION_NO_LIST',
      definition,
      field,
      found: said === undefined ? 'nothing' : typeof said,
      expected: `a list: "${field}: [ … ]"`,
      remedy: 'Write the declarations in a list, in the order in which they are shown.',
    });
    return [];
  }
  return list.filter((entry: unknown, index) => {
    if (typeof entry === 'object' && entry !== null) return true;
    report({
      code: 'DECLARATION_NO_ENTRY',
      definition,
      field: `${field}[${index}]`,
      found: entryInWords(entry),
      expected: 'a declaration, such as defineMetric or definePublication gives',
      remedy: 'Correct the name; if it is imported, two files may import each other.',
    });
    return false;
  });
}

function entryInWords(entry: unknown): string {
  if (entry === undefined) return 'nothing under this name';
  return typeof entry === 'function' ? 'function' : JSON.stringify(entry);
}
