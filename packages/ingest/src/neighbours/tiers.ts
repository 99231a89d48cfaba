// The authorities in being today, by tier: only those of one tier can be neighbours.
import { tierOfType, type Tier } from '@oflog/metrics-core';

import type { AuthorityRegister, RegisteredAuthority } from '../register/authority-register';

/** By name. Joint bodies have no neighbours. */
export function livingByTier({
  all,
}: Pick<AuthorityRegister, 'all'>): ReadonlyMap<Tier, readonly RegisteredAuthority[]> {
  return Map.groupBy(
    all.filter(({ type, to }) => to === null && type !== 'joint-body'),
    ({ type }) => tierOfType[type],
  );
}
