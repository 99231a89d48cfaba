// Which texts of a sheet name an authority, and under which scheme: ONS codes, E-codes, names.
import { comparableName, signBehind, type AuthorityRow } from '@oflog/ingest';
import type { AuthorityScheme } from '@oflog/metrics-core';

export interface AuthorityTexts {
  /** A key of the authority that a text means under a scheme, with or without a footnote sign. */
  authority: (scheme: AuthorityScheme, text: string) => string | undefined;
  /** The footnote sign behind a text that names an authority without it; null where there is none. */
  sign: (scheme: AuthorityScheme, text: string) => string | null;
  /** The one authority in being that a name means but for words such as `City of`, as the register has it. */
  nearly: (text: string) => AuthorityRow | undefined;
  /** Whether it is the name of a region, some of which combined authorities share. */
  isRegion: (text: string) => boolean;
  /** All authorities. */
  readonly register: readonly AuthorityRow[];
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
  const bare = Map.groupBy(
    register.filter(({ to }) => to === null),
    ({ name }) => bareName(name),
  );
  const regions = new Set(register.flatMap(({ region }) => comparableName(region ?? '')));
  const isRegion = (text: string) => text !== '' && regions.has(comparableName(text));
  return {
    register,
    isRegion,
    nearly: (text) => {
      const [only, ...others] = bare.get(bareName(text)) ?? [];
      const isOne = others.length === 0 && bareName(text) !== '' && !isRegion(text);
      return isOne ? only : undefined;
    },
    authority: (scheme, text) =>
      lookUp(scheme, text) ?? lookUp(scheme, signBehind(text)?.before ?? text),
    sign: (scheme, text) => {
      const behind = lookUp(scheme, text) === undefined ? signBehind(text) : null;
      return behind === null || lookUp(scheme, behind.before) === undefined ? null : behind.sign;
    },
  };
}

/** Words that say what an authority is, not which. */
const kinds =
  /\b(the|of|and|council|city|county|borough|district|metropolitan|unitary|authority|ua|md|lb|towns?|royal)\b/g;

function bareName(name: string): string {
  return comparableName(name).replace(kinds, ' ').replace(/\s+/g, ' ').trim();
}

function lookup(
  register: readonly AuthorityRow[],
  textsOf: (row: AuthorityRow) => readonly string[],
): Map<string, string> {
  return new Map(register.flatMap((row) => textsOf(row).map((text) => [text, row.code] as const)));
}
