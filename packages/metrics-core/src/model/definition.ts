// What a catalogue is made of, one definition at a time: what checks, differences and documents name.
import type { Catalogue } from './catalogue';

/** Every kind of definition, in the order in which documents list them. */
export const definitionKinds = [
  'policy-area',
  'metric',
  'context-variable',
  'caveat',
  'publication',
  'neighbour-model',
  'term',
  'register',
] as const;
/** What a definition is. */
export type DefinitionKind = (typeof definitionKinds)[number];

/** One definition, by what it is and its id; the register has the id `register`. */
export interface DefinitionReference {
  kind: DefinitionKind;
  id: string;
}

/** The list of a catalogue that holds each kind of definition. */
export const listOfKind = {
  'policy-area': 'policyAreas',
  metric: 'metrics',
  'context-variable': 'contextVariables',
  caveat: 'caveats',
  publication: 'publications',
  'neighbour-model': 'neighbourModels',
  term: 'glossary',
} as const satisfies Record<Exclude<DefinitionKind, 'register'>, keyof Catalogue>;
