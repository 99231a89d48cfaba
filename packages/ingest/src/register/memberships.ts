// Who belongs to which combined authority or joint body, and when.
import type { AuthorityCode, Day, Register } from '@oflog/metrics-core';

import { dayBefore, earlierEnd, laterStart } from './days';
import { common, mapDrafts, type Draft, type Drafts } from './draft';
import { keyOfCode } from './list-authorities';
import type { MembershipRow } from './register-rows';
import { field, sourcesOf, type SourceRows } from './source-rows';

/**
 * A council is in one combined authority at a time: from its first day, or the council's own, until
 * the next one begins or either ends. A county is in one where all its districts are.
 */
export function listMemberships(
  drafts: Drafts,
  register: Register,
  rows: SourceRows,
): MembershipRow[] {
  const bodiesOf = withCounties(statedBodies(drafts, register, rows), drafts);
  const ofCombinedAuthorities = [...bodiesOf].flatMap(([member, bodies]) =>
    inTurn(drafts.get(member), bodies, drafts),
  );
  const ofJointBodies = register.jointBodies.flatMap(({ code, members }) =>
    members.map(({ authority, from, to }) => ({
      body: code,
      member: authority,
      from,
      to: to ?? null,
    })),
  );
  return [...ofCombinedAuthorities, ...ofJointBodies].sort(
    (a, b) =>
      compareText(a.body, b.body) || compareText(a.member, b.member) || compareText(a.from, b.from),
  );
}

/** A body lies in the region of its members, if they are all of one. */
export function placeBodies(drafts: Drafts, memberships: readonly MembershipRow[]): Drafts {
  const members = Map.groupBy(memberships, ({ body }) => body);
  return mapDrafts(drafts, (draft) => ({
    ...draft,
    region:
      draft.region ??
      common(
        (members.get(draft.code) ?? []).map(({ member }) => drafts.get(member)?.region ?? null),
      ),
  }));
}

type BodiesOf = ReadonlyMap<AuthorityCode, ReadonlySet<AuthorityCode>>;

function statedBodies(drafts: Drafts, register: Register, rows: SourceRows): BodiesOf {
  const keyOf = keyOfCode(register);
  const bodiesOf = new Map<AuthorityCode, Set<AuthorityCode>>();
  const add = (member: string, body: string) => {
    const [memberKey, bodyKey] = [keyOf(member), keyOf(body)];
    if (!drafts.has(memberKey) || !drafts.has(bodyKey)) return;
    bodiesOf.set(memberKey, (bodiesOf.get(memberKey) ?? new Set()).add(bodyKey));
  };
  for (const { reading, rows: members } of sourcesOf('members', register.sources, rows)) {
    for (const row of members) add(field(row, reading.member), field(row, reading.body));
  }
  for (const { reading, rows: changes } of sourcesOf('changes', register.sources, rows)) {
    for (const row of changes) {
      if (reading.memberships.includes(field(row, reading.kind))) {
        add(field(row, reading.from), field(row, reading.to));
      }
    }
  }
  for (const { reading, rows: places } of sourcesOf('places', register.sources, rows)) {
    for (const row of places) add(field(row, reading.code), field(row, reading.combinedAuthority));
  }
  for (const { code, membersOfRegion } of register.additions) {
    if (membersOfRegion === undefined) continue;
    for (const draft of drafts.values()) {
      if (draft.region === membersOfRegion && draft.code !== code) add(draft.code, code);
    }
  }
  return bodiesOf;
}

function withCounties(bodiesOf: BodiesOf, drafts: Drafts): BodiesOf {
  const districts = Map.groupBy(drafts.values(), ({ upperTier }) => upperTier);
  const ofCounties = [...drafts.values()]
    .filter(({ type }) => type === 'county')
    .flatMap(({ code }) => {
      const bodies = (districts.get(code) ?? [])
        .filter(({ to }) => to === null)
        .map((district) => bodiesOf.get(district.code) ?? new Set<AuthorityCode>());
      const [first, ...others] = bodies;
      const shared = [...(first ?? [])].filter((body) => others.every((set) => set.has(body)));
      return shared.length === 0 ? [] : [[code, new Set(shared)] as const];
    });
  return new Map([...bodiesOf, ...ofCounties]);
}

function inTurn(
  member: Draft | undefined,
  codes: ReadonlySet<AuthorityCode>,
  drafts: Drafts,
): MembershipRow[] {
  if (member === undefined) return [];
  const bodies = [...codes]
    .flatMap((code) => drafts.get(code) ?? [])
    .sort((a, b) => compareText(a.from ?? '', b.from ?? ''));
  return bodies.flatMap((body, index): MembershipRow[] => {
    const next = bodies[index + 1]?.from ?? null;
    const from = laterStart(body.from, member.from);
    const until: Day | null = next === null ? null : dayBefore(next);
    const to = earlierEnd(earlierEnd(body.to, member.to), until);
    return from === null || (to !== null && to < from)
      ? []
      : [{ body: body.code, member: member.code, from, to }];
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
