// A difference as one plain sentence, for those who use the definitions.
import type { DefinitionKind, DefinitionReference } from '../model/definition';
import type { Difference } from './compare';
import { isObject } from './equal';
import { facetsOfKind } from './facets';
import { longest, titleIn, valueInWords, type BothCatalogues } from './value-in-words';

export function wordsFor(
  catalogues: BothCatalogues,
  definition: DefinitionReference,
  difference: Difference,
): string {
  const name = definitionInWords(catalogues, definition);
  if (difference.field === '') return ofDefinition(definition.kind, name, difference);
  const facet = facetInWords(definition.kind, difference);
  // How a table is read is for those who keep the definitions: that it changed is enough.
  const isReading = difference.pattern?.startsWith('releases[].tables[]') ?? false;
  const inWords = (value: unknown) =>
    isReading && isObject(value) ? undefined : valueInWords(value, catalogues);
  if (difference.pattern === 'lifecycle') return ofLifecycle(name, difference, catalogues);
  if (facet === '') return ofTextEntry(definition.kind, name, difference, inWords);
  return `The ${facet} of ${name} ${whatHappened(difference, inWords)}.`;
}

/** How a definition is called in a sentence: `“Band D council tax”`, `caveat “covid-grants”`. */
function definitionInWords(catalogues: BothCatalogues, { kind, id }: DefinitionReference): string {
  if (kind === 'register') return 'the register of authorities';
  const title = titleIn(catalogues.from, kind, id) ?? titleIn(catalogues.to, kind, id);
  const isMeasure = kind === 'metric' || kind === 'context-variable';
  const quoted = `“${title ?? id}”`;
  return isMeasure ? quoted : `${kindInWords[kind]} ${quoted}`;
}

export const kindInWords: Record<DefinitionKind, string> = {
  'policy-area': 'policy area',
  metric: 'metric',
  'context-variable': 'context variable',
  caveat: 'caveat',
  publication: 'publication',
  'neighbour-model': 'neighbour model',
  term: 'glossary term',
  register: 'register of authorities',
};

function ofDefinition(kind: DefinitionKind, name: string, { happening }: Difference): string {
  const subject = `The ${name.startsWith('“') ? `${kindInWords[kind]} ` : ''}${name}`;
  switch (happening) {
    case 'added':
      return `${subject} is new.`;
    case 'removed':
      return `${subject} was removed.`;
    case 'reordered':
      return `${subject} stands in another place in its list.`;
    default:
      return `${subject} changed.`.replace('The the ', 'The ');
  }
}

function ofLifecycle(name: string, { to }: Difference, catalogues: BothCatalogues): string {
  if (!isObject(to) || to.stage !== 'retired') return `${capital(name)} is kept up again.`;
  const successor = to.successor;
  const instead =
    successor === undefined ? '' : `: use ${valueInWords(successor, catalogues)} instead`;
  return `${capital(name)} is retired${instead}. Reason: ${String(to.reason)} Last version: ${String(to.lastVersion)}.`;
}

/** An entry of a list of texts or ids is called what it says. */
function ofTextEntry(
  kind: DefinitionKind,
  name: string,
  { pattern = '', keys, happening, from, to }: Difference,
  inWords: (value: unknown) => string | undefined,
): string {
  const list = facetsOfKind[kind][pattern.replace(/\[\]$/, '')]?.name ?? pattern;
  const entry = inWords(happening === 'removed' ? from : to) ?? 'An entry';
  const where = `the ${withKeys(list, keys)} of ${name}`;
  if (happening === 'added') return `${capital(entry)} was added to ${where}.`;
  if (happening === 'removed') return `${capital(entry)} was taken out of ${where}.`;
  return `${capital(where)} changed.`;
}

function facetInWords(kind: DefinitionKind, { pattern, field, keys }: Difference): string {
  if (pattern === undefined) return `field “${field}”`;
  return withKeys(facetsOfKind[kind][pattern]?.name ?? field, keys);
}

/** Puts the keys of the way into a name: `release {1}`; a place in a list counts from one. */
function withKeys(name: string, keys: readonly string[]): string {
  return name.replaceAll(/\{(\d)\}/g, (_, place: string) => {
    const key = keys[Number(place) - 1] ?? '';
    return /^\d{1,3}$/.test(key) ? String(Number(key) + 1) : `“${key}”`;
  });
}

function whatHappened(
  { happening, from, to }: Difference,
  inWords: (value: unknown) => string | undefined,
): string {
  const before = inWords(from);
  const after = inWords(to);
  switch (happening) {
    case 'added':
      return after === undefined ? 'was added' : `was added: ${after}`;
    case 'removed':
      return before === undefined ? 'was taken out' : `was taken out; it was ${before}`;
    case 'reordered':
      return 'stand in another order';
    case 'changed':
    case 'raised':
    case 'lowered':
      if (before === undefined || after === undefined || before === after) return 'changed';
      if (typeof to === 'string' && before.length + after.length > longest) {
        return `has new words: ${after}`;
      }
      return `changed from ${before} to ${after}`;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
