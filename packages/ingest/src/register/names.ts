// Names and codes by which files know an authority, beside its short name and its key.
import type { AuthorityCode, Register } from '@oflog/metrics-core';

import { keyOfCode } from './list-authorities';
import { mapDrafts, type Drafts } from './draft';
import { comparableName } from './comparable-name';
import { field, sourcesOf, type SourceRows } from './source-rows';

export function name(drafts: Drafts, register: Register, rows: SourceRows): Drafts {
  const found = foundNames(drafts, register, rows);
  return mapDrafts(drafts, (draft) => {
    const aliases = register.aliases.filter(({ authority }) => authority === draft.code);
    const aliasesOf = (scheme: string) =>
      aliases.flatMap((alias) => (alias.scheme === scheme ? [alias.text] : []));
    const { names = [], formerCodes = [], eCodes = [] } = found.get(draft.code) ?? {};
    const formerNames = register.formerNames.flatMap((former) =>
      former.authority === draft.code ? [former.name] : [],
    );
    return {
      ...draft,
      formerCodes: [...new Set([...formerCodes, ...aliasesOf('gss')])].sort(),
      formerNames,
      // An E-code that only the declaration knows is older, or there is no other.
      eCodes: [...new Set([...draft.eCodes, ...aliasesOf('e-code'), ...eCodes])],
      otherNames: spellings(
        [...draft.otherNames, ...aliasesOf('name'), ...names],
        [draft.name, ...formerNames],
      ),
    };
  });
}

interface Found {
  names: string[];
  formerCodes: string[];
  eCodes: string[];
}

function foundNames(
  drafts: Drafts,
  register: Register,
  rows: SourceRows,
): ReadonlyMap<AuthorityCode, Found> {
  const keyOf = keyOfCode(register);
  const found = new Map<AuthorityCode, Found>();
  const byPublishersKey = new Map<string, Found>();
  for (const { reading, rows: authorities } of sourcesOf('names', register.sources, rows)) {
    for (const row of authorities) {
      const code = keyOf(field(row, reading.code));
      if (!drafts.has(code)) continue;
      const entry: Found = found.get(code) ?? { names: [], formerCodes: [], eCodes: [] };
      entry.names.push(...reading.names.map((header) => field(row, header)));
      entry.formerCodes.push(...listOfCodes(field(row, reading.formerCodes)));
      entry.eCodes.push(...listOfCodes(field(row, reading.eCode)));
      found.set(code, entry);
      byPublishersKey.set(field(row, reading.key), entry);
    }
  }
  for (const { reading, rows: names } of sourcesOf('spellings', register.sources, rows)) {
    for (const row of names) {
      byPublishersKey.get(field(row, reading.key))?.names.push(field(row, reading.name));
    }
  }
  return found;
}

function listOfCodes(text: string): string[] {
  return text.split(',').flatMap((code) => (code.trim() === '' ? [] : [code.trim()]));
}

/** Each spelling once, whatever its case and punctuation, and none that is known already. */
function spellings(names: readonly string[], known: readonly string[]): string[] {
  const seen = new Set(['', ...known.map(comparableName)]);
  return names
    .filter((spelling) => {
      const key = comparableName(spelling);
      return !seen.has(key) && seen.add(key);
    })
    .sort();
}
