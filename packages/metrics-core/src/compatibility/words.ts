// A difference as one plain sentence, for those who use the definitions.
import { formulaInWords } from '../formula/words';
import type { Catalogue } from '../model/catalogue';
import { listOfKind, type DefinitionKind, type DefinitionReference } from '../model/definition';
import { formulaSchema, positiveConditionSchema, type ColumnFormula } from '../model/formula';
import type { Publication } from '../model/publication';
import type { Difference } from './compare';
import { isObject } from './equal';
import { facetsOfKind } from './facets';

export interface BothCatalogues {
  from: Catalogue;
  to: Catalogue;
}

export function wordsFor(
  catalogues: BothCatalogues,
  definition: DefinitionReference,
  difference: Difference,
): string {
  const name = definitionInWords(catalogues, definition);
  if (difference.field === '') return ofDefinition(definition.kind, name, difference);
  const facet = facetInWords(definition.kind, difference);
  const inWords = (value: unknown) => valueInWords(value, catalogues);
  if (difference.pattern === 'lifecycle') return ofLifecycle(name, difference, catalogues);
  if (facet === '') return ofTextEntry(definition.kind, name, difference, catalogues);
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
  catalogues: BothCatalogues,
): string {
  const list = facetsOfKind[kind][pattern.replace(/\[\]$/, '')]?.name ?? pattern;
  const entry = valueInWords(happening === 'removed' ? from : to, catalogues) ?? 'An entry';
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
      if (before.length + after.length > longest) return `has new words: ${after}`;
      return `changed from ${before} to ${after}`;
  }
}

/** Two texts together that are still read at a glance. */
const longest = 160;

/** A value in words; undefined for what has no short form, such as a table's layout. */
function valueInWords(value: unknown, catalogues: BothCatalogues): string | undefined {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'string') return `“${measureTitle(catalogues, value) ?? value}”`;
  if (typeof value === 'number')
    return value.toLocaleString('en-GB', { maximumFractionDigits: 20 });
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (!isObject(value) || !('kind' in value)) return undefined;
  const column = (formula: ColumnFormula) => columnInWords(catalogues, formula);
  const formula = formulaSchema.safeParse(value);
  if (formula.success) return `“${formulaInWords(formula.data, column)}”`;
  const condition = positiveConditionSchema.safeParse(value);
  if (condition.success) return `“${formulaInWords(condition.data.value, column)} is above zero”`;
  return undefined;
}

/** What a column holds, with its name, since two columns may be described alike. */
function columnInWords(
  { from, to }: BothCatalogues,
  { publication, column }: ColumnFormula,
): string {
  const publications: Partial<Publication>[] = [...to.publications, ...from.publications];
  const declared = publications.find(({ id }) => id === publication)?.columns?.[column];
  return declared === undefined ? column : `${declared.meaning} [${column}]`;
}

function measureTitle({ from, to }: BothCatalogues, id: string): string | undefined {
  const titles = [from, to].flatMap((catalogue) => [
    titleIn(catalogue, 'metric', id),
    titleIn(catalogue, 'context-variable', id),
  ]);
  return titles.find((title) => title !== undefined);
}

function titleIn(
  catalogue: Catalogue,
  kind: Exclude<DefinitionKind, 'register'>,
  id: string,
): string | undefined {
  const lists: Partial<Catalogue> = catalogue;
  const definition = lists[listOfKind[kind]]?.find((candidate) => candidate.id === id);
  if (definition === undefined) return undefined;
  if ('title' in definition) return definition.title;
  return 'term' in definition ? definition.term : undefined;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
