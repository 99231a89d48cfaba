// All authorities, past and present, found by any code or slug that they have or had.
import type { Authority, AuthorityCode, Day } from '@oflog/metrics-core';

export interface ListedAuthority extends Authority {
  formerCodes: string[];
  formerSlugs: string[];
  /** Spellings of its name in published files. */
  otherNames: string[];
  /** The combined authorities and joint bodies that it is or was a member of, the earliest first. */
  memberships: Membership[];
}

export interface Membership {
  body: AuthorityCode;
  /** Null where the first day is not known. */
  from: Day | null;
  /** The last day; null while it is a member. */
  to: Day | null;
}

export interface AuthorityDirectory {
  /** By name, then code. */
  readonly all: readonly ListedAuthority[];
  byCode(code: AuthorityCode): ListedAuthority | undefined;
  /** The authority that a code or slug means; present ones win over former ones. */
  find(codeOrSlug: string): ListedAuthority | undefined;
}

export function authorityDirectory(all: readonly ListedAuthority[]): AuthorityDirectory {
  const byCode = new Map(all.map((authority) => [authority.code, authority]));
  const byAnyName = new Map<string, ListedAuthority>();
  const namings: ((authority: ListedAuthority) => string[])[] = [
    ({ code }) => [code],
    ({ slug }) => [slug],
    ({ formerCodes }) => formerCodes,
    ({ formerSlugs }) => formerSlugs,
  ];
  for (const naming of namings) {
    for (const authority of all) {
      for (const name of naming(authority)) {
        if (!byAnyName.has(name)) byAnyName.set(name, authority);
      }
    }
  }
  return {
    all,
    byCode: (code) => byCode.get(code),
    find: (codeOrSlug) => byAnyName.get(codeOrSlug),
  };
}
