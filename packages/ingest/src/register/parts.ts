// What an authority's figure of a day is added up from.
import { inBeingOn, type AuthorityCode, type Day } from '@oflog/metrics-core';

import type { AuthorityRegister, RegisteredAuthority } from './authority-register';
import type { ChangeRow } from './register-rows';

interface Lineage {
  readonly byCode: ReadonlyMap<AuthorityCode, RegisteredAuthority>;
  readonly members: AuthorityRegister['members'];
  readonly changes: readonly ChangeRow[];
}

export function partsOnDay({ byCode, members, changes }: Lineage): AuthorityRegister['parts'] {
  const before = Map.groupBy(changes, ({ to }) => to);

  return (code, day, tiers) => {
    const authority = byCode.get(code);
    if (authority === undefined) return [];
    switch (authority.type) {
      case 'combined-authority':
      case 'gla':
        return partsOfBody(authority, day, tiers) ?? [];
      case 'joint-body':
        return [];
      default:
        return inBeingOn(authority, day) ? [] : (lineage(authority, day, tiers) ?? []);
    }
  };

  /** Its members; on a day before it existed those that it began with, or who went before them. */
  function partsOfBody(
    body: RegisteredAuthority,
    day: Day,
    tiers: 'lower-tier' | 'every-tier',
  ): RegisteredAuthority[] | null {
    if (body.to !== null && day > body.to) return null;
    const start = body.from !== null && day < body.from ? body.from : day;
    const counted = members(body.code, start).filter((member) => counts(member, tiers));
    return together(counted.map((member) => lineage(member, day, tiers)));
  }

  /** The authority itself if it was in being, else those it took over from; null where unknown. */
  function lineage(
    authority: RegisteredAuthority,
    day: Day,
    tiers: 'lower-tier' | 'every-tier',
  ): RegisteredAuthority[] | null {
    if (inBeingOn(authority, day)) return [authority];
    if (authority.from === null || day >= authority.from) return null;
    const took = (before.get(authority.code) ?? []).flatMap((change) => {
      const predecessor = byCode.get(change.from);
      return predecessor !== undefined && counts(predecessor, tiers)
        ? [{ predecessor, kind: change.kind }]
        : [];
    });
    if (took.length === 0 || took.some(({ kind }) => kind === 'split')) return null;
    return together(took.map(({ predecessor }) => lineage(predecessor, day, tiers)));
  }
}

function counts({ type }: RegisteredAuthority, tiers: 'lower-tier' | 'every-tier'): boolean {
  return tiers === 'every-tier' || type !== 'county';
}

/** All lists as one, each authority once, by name; null where any is unknown. */
function together(lists: readonly (RegisteredAuthority[] | null)[]): RegisteredAuthority[] | null {
  const known = lists.filter((list) => list !== null);
  if (known.length < lists.length) return null;
  return [...new Set(known.flat())].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.code < b.code ? -1 : 1,
  );
}
