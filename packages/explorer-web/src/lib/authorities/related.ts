// Authorities that an authority belongs with: the other tier, the combined authority, what came before
// and after it.
import type { Authority, AuthorityCode } from '@oflog/metrics-core';

import { byName } from './pages';

export interface Related {
  upperTier: Authority[];
  /** Districts of a county. */
  lowerTier: Authority[];
  combinedAuthority: Authority[];
  /** Members of a combined authority. */
  members: Authority[];
  predecessors: Authority[];
  successors: Authority[];
}

export function relatedTo(authority: Authority, all: Authority[]): Related {
  const named = (codes: (AuthorityCode | null)[]) =>
    byName(all.filter(({ code }) => codes.includes(code)));
  const livesBeside = (other: Authority) => other.to === null || authority.to !== null;
  const pointing = (to: (other: Authority) => AuthorityCode | null) =>
    byName(all.filter((other) => to(other) === authority.code && livesBeside(other)));
  return {
    upperTier: named([authority.upperTier]),
    lowerTier: pointing(({ upperTier }) => upperTier),
    combinedAuthority: named([authority.combinedAuthority]),
    members: pointing(({ combinedAuthority }) => combinedAuthority),
    predecessors: named(authority.predecessors),
    successors: named(authority.successors),
  };
}
