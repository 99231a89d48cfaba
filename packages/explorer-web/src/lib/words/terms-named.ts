// Words of the glossary that texts use, so that a page can lead to where each is explained.
import { capitalised } from './authority-types';

/** A word of the glossary, as the API gives it. */
export interface Term {
  id: string;
  term: string;
  alsoCalled: string[];
}

export interface TermLink {
  href: string;
  text: string;
}

/**
 * In the order of the glossary. Longer words come first, and what they have taken is gone: a Band D is
 * no band of a comparison. Other names count if they are several words, since one alone may mean much.
 */
export function termsNamed(texts: readonly string[], glossary: readonly Term[]): TermLink[] {
  const spellings = glossary
    .flatMap(({ id, term, alsoCalled }) =>
      [term, ...alsoCalled.filter((name) => name.includes(' '))].map((name) => ({ id, name })),
    )
    .toSorted((a, b) => b.name.length - a.name.length);
  const named = new Set<string>();
  let rest = texts.join('\n');
  for (const { id, name } of spellings) {
    const without = rest.replaceAll(wholeWord(name), ' | ');
    if (without !== rest) named.add(id);
    rest = without;
  }
  return glossary
    .filter(({ id }) => named.has(id))
    .map(({ id, term }) => ({ href: `/glossary#${id}`, text: capitalised(term) }));
}

/** One or several of it, in any case. */
function wholeWord(name: string): RegExp {
  const signs = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const forms = /[^aeiou]y$/.test(signs) ? `${signs.slice(0, -1)}(?:y|ies)` : `${signs}s?`;
  return new RegExp(`(?<![\\p{L}\\d])${forms}(?![\\p{L}\\d])`, 'giu');
}
