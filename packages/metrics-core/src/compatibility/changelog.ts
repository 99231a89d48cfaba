// Changes as Markdown for those who use the definitions: what may break first, then by definition.
import { listOfKind, type DefinitionReference } from '../model/definition';
import type { Catalogue } from '../model/catalogue';
import { bumps, type Bump, type Change } from './change';
import { kindInWords } from './words';

const headings: Record<Bump, string> = {
  major: 'Changes of meaning (major)',
  minor: 'New and extended (minor)',
  patch: 'Wording, releases and layouts (patch)',
};

/** Sections for major, minor and patch; one sentence stands once for all entries it is true of. */
export function definitionsChangelog(changes: readonly Change[]): string {
  if (changes.length === 0) return 'No definition changed.\n';
  return bumps
    .toReversed()
    .map((bump) => section(bump, changes))
    .filter((text) => text !== '')
    .join('\n');
}

/** What a first release holds. */
export function firstDefinitions(catalogue: Catalogue): string {
  const lines = catalogue.policyAreas.map((area) => {
    const titles = catalogue.metrics
      .filter(({ policyArea }) => policyArea === area.id)
      .map(({ title }) => `  - ${title}`);
    return [`- ${area.title}`, ...titles].join('\n');
  });
  const counts = Object.entries(listOfKind).map(
    ([kind, list]) => `${catalogue[list].length} × ${kindInWords[kind as keyof typeof listOfKind]}`,
  );
  return `First release: ${counts.join(', ')}.\n\n${lines.join('\n')}\n`;
}

function section(bump: Bump, all: readonly Change[]): string {
  const changes = all.filter((change) => change.bump === bump);
  if (changes.length === 0) return '';
  const definitions = groupedBy(changes, ({ definition }) => nameOf(definition));
  const parts = [...definitions].map(([name, of]) =>
    [`- ${name}`, ...distinctSentences(of).map((sentence) => `  - ${sentence}`)].join('\n'),
  );
  return `#### ${headings[bump]}\n\n${parts.join('\n')}\n`;
}

/** The sentences of changes of one definition, each once. */
export function distinctSentences(changes: readonly Change[]): string[] {
  return onceEach(changes).map(({ words }) => words.replaceAll(/\s+/g, ' '));
}

/** The same change in many releases or tables is one, whose words say how many the others are. */
export function onceEach(changes: readonly Change[]): Change[] {
  const alike = groupedBy(changes, ({ rule, from, to, field }) =>
    JSON.stringify([rule, from ?? null, to ?? null, field.replaceAll(/\[[^\]]*\]/g, '[]')]),
  );
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first ?? [];
    const places = others.length === 1 ? '1 other place' : `${others.length} other places`;
    return { ...first, words: `${first.words} The same in ${places}.` };
  });
}

function nameOf({ kind, id }: DefinitionReference): string {
  return kind === 'register' ? kindInWords[kind] : `${kindInWords[kind]} \`${id}\``;
}

export function groupedBy<T>(entries: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}
