// The words of the glossary, from A to Z.
import type { Term } from '@oflog/metrics-core';

import { blocks, document, heading, link, listed, plain } from './markdown';

export function glossaryPage(glossary: readonly Term[], command: string): string {
  return document(
    command,
    heading(1, 'Glossary'),
    'Words that readers of council figures meet, in plain English.',
    ...glossary
      .toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB'))
      .map((term) => entry(term, glossary)),
  );
}

function entry(
  { id, term, meaning, alsoCalled, related }: Term,
  glossary: readonly Term[],
): string {
  const seeAlso = related.flatMap((other) => glossary.filter((one) => one.id === other));
  return blocks(
    `<a id="${id}"></a>`,
    heading(2, term.charAt(0).toUpperCase() + term.slice(1)),
    plain(meaning),
    alsoCalled.length === 0 ? undefined : `Also called: ${plain(alsoCalled.join(', '))}.`,
    seeAlso.length === 0
      ? undefined
      : `See also: ${listed(seeAlso.map((other) => link(other.term, `#${other.id}`)))}.`,
  );
}
