// Which authorities have pages, and in what order lists name them.
import type { Authority } from '@oflog/metrics-core';

/** Joint bodies, and councils that ended before codes were given, are in the data and have no page. */
export function hasPage(authority: Authority): boolean {
  return authority.type !== 'joint-body' && !authority.code.startsWith('lgf:');
}

export interface Letter {
  letter: string;
  authorities: Authority[];
}

/** Authorities by name, under the letters they begin with. */
export function byLetter(authorities: Authority[]): Letter[] {
  const letters = new Map<string, Authority[]>();
  for (const authority of byName(authorities)) {
    const letter = authority.name.charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), authority]);
  }
  return [...letters].map(([letter, found]) => ({ letter, authorities: found }));
}

/** By name, always: never by any figure. */
export function byName<Named extends { name: string }>(named: Named[]): Named[] {
  return named.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
