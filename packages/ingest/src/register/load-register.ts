// The register in memory, from the rows of the dataset.
import {
  inBeingOn,
  lastDay,
  type AuthorityCode,
  type AuthorityScheme,
  type Day,
  type PeriodId,
} from '@oflog/metrics-core';
import { distance } from 'fastest-levenshtein';

import type { AuthorityRegister, RegisteredAuthority } from './authority-register';
import { comparableName } from './comparable-name';
import { partsOnDay } from './parts';
import type { MembershipRow, RegisterRows } from './register-rows';

export function loadRegister(rows: RegisterRows): AuthorityRegister {
  const jointBodies = new Set(
    rows.authorities.flatMap(({ code, type }) => (type === 'joint-body' ? [code] : [])),
  );
  const predecessors = listsOf(rows.changes, 'to', 'from');
  const successors = listsOf(rows.changes, 'from', 'to');
  const bodies = Map.groupBy(
    rows.memberships.filter(({ body }) => !jointBodies.has(body)),
    ({ member }) => member,
  );
  const all = rows.authorities
    .map((row): RegisteredAuthority => ({
      ...row,
      formerNames: [...row.formerNames],
      combinedAuthority: lastJoined(bodies.get(row.code) ?? []),
      predecessors: predecessors.get(row.code) ?? [],
      successors: successors.get(row.code) ?? [],
    }))
    .sort(byName);
  const byCode = new Map(all.map((authority) => [authority.code, authority]));
  const known: Readonly<Record<AuthorityScheme, Lookup>> = {
    gss: lookupOf(all, ({ code, formerCodes }) => [code, ...formerCodes]),
    'e-code': lookupOf(all, ({ eCodes }) => eCodes),
    name: lookupOf(all, ({ name, formerNames, otherNames }) =>
      [name, ...formerNames, ...otherNames].map(comparableName),
    ),
  };
  // Files repeat the same few names, and to compare one takes longer than to look it up.
  const comparableNames = new Map<string, string>();
  const comparable = (scheme: AuthorityScheme, text: string) => {
    if (scheme !== 'name') return text.trim();
    const name = comparableNames.get(text) ?? comparableName(text);
    comparableNames.set(text, name);
    return name;
  };
  const ofPeriods = new Map<PeriodId, readonly RegisteredAuthority[]>();
  const members = (body: AuthorityCode, day: Day) =>
    rows.memberships
      .filter((membership) => membership.body === body && inBeingOn(membership, day))
      .flatMap(({ member }) => byCode.get(member) ?? [])
      .sort(byName);

  return {
    all,
    byCode: (code) => byCode.get(code),
    resolve: (scheme, text, period) =>
      meant(known[scheme].get(comparable(scheme, text)) ?? [], period),
    inBeing: (period) => {
      const held = ofPeriods.get(period);
      if (held !== undefined) return held;
      const found = all.filter((authority) => inBeingOn(authority, lastDay(period)));
      ofPeriods.set(period, found);
      return found;
    },
    members,
    parts: partsOnDay({ byCode, members, changes: rows.changes }),
    nearest: (scheme, text) => nearestOf(known[scheme], comparable(scheme, text)),
  };
}

/** For a text all whom it may mean. */
type Lookup = ReadonlyMap<string, readonly RegisteredAuthority[]>;

function lookupOf(
  all: readonly RegisteredAuthority[],
  texts: (authority: RegisteredAuthority) => readonly string[],
): Lookup {
  const lookup = new Map<string, RegisteredAuthority[]>();
  for (const authority of all) {
    for (const text of new Set(texts(authority))) {
      lookup.set(text, [...(lookup.get(text) ?? []), authority]);
    }
  }
  return lookup;
}

/** Of several the one that was in being; none where that leaves a choice. */
function meant(
  candidates: readonly RegisteredAuthority[],
  period: PeriodId,
): RegisteredAuthority | undefined {
  const [first, ...others] = candidates;
  if (others.length === 0) return first;
  const [inBeing, ...more] = candidates.filter((authority) =>
    inBeingOn(authority, lastDay(period)),
  );
  return more.length === 0 ? inBeing : undefined;
}

const nearestShown = 3;

function nearestOf(lookup: Lookup, text: string): string[] {
  return [...lookup]
    .map(([known, [authority]]) => ({ known, authority, away: distance(known, text) }))
    .sort((a, b) => a.away - b.away || (a.known < b.known ? -1 : 1))
    .slice(0, nearestShown)
    .map(({ known, authority }) => `${known} (${authority?.name ?? ''})`);
}

function listsOf<Row>(
  rows: readonly Row[],
  of: keyof Row,
  list: keyof Row,
): ReadonlyMap<unknown, AuthorityCode[]> {
  return new Map(
    [...Map.groupBy(rows, (row) => row[of])].map(([key, group]) => [
      key,
      [...new Set(group.map((row) => String(row[list])))].sort(),
    ]),
  );
}

function lastJoined(memberships: readonly MembershipRow[]): AuthorityCode | null {
  const last = memberships.reduce<MembershipRow | null>(
    (latest, membership) =>
      latest === null || membership.from > latest.from ? membership : latest,
    null,
  );
  return last?.body ?? null;
}

function byName(a: RegisteredAuthority, b: RegisteredAuthority): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.code < b.code ? -1 : 1;
}
