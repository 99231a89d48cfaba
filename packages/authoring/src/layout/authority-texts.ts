// Which texts of a sheet name an authority, and under which scheme: ONS codes, E-codes, names.
import { comparableName, type AuthorityRow } from '@oflog/ingest';
import type { AuthorityScheme } from '@oflog/metrics-core';

export interface AuthorityTexts {
  /** A key of the authority that a text means under a scheme; the same for all its spellings. */
  authority: (scheme: AuthorityScheme, text: string) => string | undefined;
}

export function authorityTexts(register: readonly AuthorityRow[]): AuthorityTexts {
  const known: Record<AuthorityScheme, Map<string, string>> = {
    gss: lookup(register, ({ code, formerCodes }) => [code, ...formerCodes]),
    'e-code': lookup(register, ({ eCodes }) => eCodes),
    name: lookup(register, ({ name, formerNames, otherNames }) =>
      [name, ...formerNames, ...otherNames].map(comparableName),
    ),
  };
  return {
    authority: (scheme, text) =>
      known[scheme].get(scheme === 'name' ? comparableName(text) : text.trim()),
  };
}

function lookup(
  register: readonly AuthorityRow[],
  textsOf: (row: AuthorityRow) => readonly string[],
): Map<string, string> {
  return new Map(register.flatMap((row) => textsOf(row).map((text) => [text, row.code] as const)));
}
