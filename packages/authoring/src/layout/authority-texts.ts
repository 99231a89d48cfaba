// Which texts of a sheet name an authority, and under which scheme: ONS codes, E-codes, names.
import { comparableName, signBehind, type AuthorityRow } from '@oflog/ingest';
import type { AuthorityScheme } from '@oflog/metrics-core';

export interface AuthorityTexts {
  /** A key of the authority that a text means under a scheme, with or without a footnote sign. */
  authority: (scheme: AuthorityScheme, text: string) => string | undefined;
  /** The footnote sign behind a text that names an authority without it; null where there is none. */
  sign: (scheme: AuthorityScheme, text: string) => string | null;
}

export function authorityTexts(register: readonly AuthorityRow[]): AuthorityTexts {
  const known: Record<AuthorityScheme, Map<string, string>> = {
    gss: lookup(register, ({ code, formerCodes }) => [code, ...formerCodes]),
    'e-code': lookup(register, ({ eCodes }) => eCodes),
    name: lookup(register, ({ name, formerNames, otherNames }) =>
      [name, ...formerNames, ...otherNames].map(comparableName),
    ),
  };
  const lookUp = (scheme: AuthorityScheme, text: string) =>
    known[scheme].get(scheme === 'name' ? comparableName(text) : text.trim());
  return {
    authority: (scheme, text) =>
      lookUp(scheme, text) ?? lookUp(scheme, signBehind(text)?.before ?? text),
    sign: (scheme, text) => {
      const behind = lookUp(scheme, text) === undefined ? signBehind(text) : null;
      return behind === null || lookUp(scheme, behind.before) === undefined ? null : behind.sign;
    },
  };
}

function lookup(
  register: readonly AuthorityRow[],
  textsOf: (row: AuthorityRow) => readonly string[],
): Map<string, string> {
  return new Map(register.flatMap((row) => textsOf(row).map((text) => [text, row.code] as const)));
}
