// What stands at a facet, in words: a text, a number, a formula, or the facts of a small record.
import { columnName, formulaInWords } from '../formula/words';
import type { Catalogue } from '../model/catalogue';
import { listOfKind, type DefinitionKind } from '../model/definition';
import { formulaSchema, positiveConditionSchema, type ColumnFormula } from '../model/formula';
import type { Publication } from '../model/publication';
import { isObject, textOf } from './equal';

export interface BothCatalogues {
  from: Catalogue;
  to: Catalogue;
}

/** Characters that are still read at a glance. */
export const longest = 160;

/** A value in words; undefined for what has no short form, such as a table's layout. */
export function valueInWords(value: unknown, catalogues: BothCatalogues): string | undefined {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'string') return `“${measureTitle(catalogues, value) ?? value.trim()}”`;
  if (typeof value === 'number')
    return value.toLocaleString('en-GB', { maximumFractionDigits: 20 });
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const formula = formulaOf(value, catalogues);
  if (formula !== undefined) return `“${formula}”`;
  const facts = factsOf(value, catalogues);
  return facts === '' || facts.length > longest ? undefined : `“${facts}”`;
}

/** The title of a definition, or the word that a term of the glossary explains. */
export function titleIn(
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

function measureTitle({ from, to }: BothCatalogues, id: string): string | undefined {
  const titles = [from, to].flatMap((catalogue) => [
    titleIn(catalogue, 'metric', id),
    titleIn(catalogue, 'context-variable', id),
  ]);
  return titles.find((title) => title !== undefined);
}

/** A formula or a condition; undefined for anything else. */
function formulaOf(value: unknown, catalogues: BothCatalogues): string | undefined {
  if (!isObject(value) || !('kind' in value)) return undefined;
  const column = (formula: ColumnFormula) => columnInWords(catalogues, formula);
  const formula = formulaSchema.safeParse(value);
  if (formula.success) return formulaInWords(formula.data, column);
  const condition = positiveConditionSchema.safeParse(value);
  if (condition.success) return `${formulaInWords(condition.data.value, column)} is above zero`;
  return undefined;
}

/** What a record or a list says, fact by fact: `parts lower-tier, rule weighted-mean`. */
function factsOf(value: unknown, catalogues: BothCatalogues): string {
  if (Array.isArray(value)) {
    return value.map((entry: unknown) => factsOf(entry, catalogues)).join('; ');
  }
  if (!isObject(value)) return typeof value === 'string' ? value : textOf(value);
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([field, fact]) => {
      const words = formulaOf(fact, catalogues) ?? factsOf(fact, catalogues);
      const isPlain = typeof fact !== 'object';
      return words === ''
        ? []
        : [`${columnName({ column: field })} ${isPlain ? words : `(${words})`}`];
    })
    .join(', ');
}

/** What a column is called or holds, with its id, since two columns may be described alike. */
function columnInWords(
  { from, to }: BothCatalogues,
  { publication, column }: ColumnFormula,
): string {
  const publications: Partial<Publication>[] = [...to.publications, ...from.publications];
  const declared = publications.find(({ id }) => id === publication)?.columns?.[column];
  return declared === undefined ? column : `${declared.name ?? declared.meaning} [${column}]`;
}
