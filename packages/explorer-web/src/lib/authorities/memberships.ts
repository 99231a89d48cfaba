// Membership of combined authorities: with whom, and from when to when.
import type { Schemas } from '@oflog/api-client';
import { dayLabel } from '@oflog/metrics-core';

import { byName } from './pages';

type Membership = Schemas['Membership'];

export interface MembershipLine {
  code: string;
  slug: string;
  name: string;
  /** `since 1 April 2011`, or `from 15 April 2014 to 1 November 2018`. */
  words: string;
  isPast: boolean;
}

export interface Memberships {
  /** Members of a combined authority, by name; those of today before those that have left. */
  members: MembershipLine[];
  /** What an authority belongs to, and belonged to before. */
  memberOf: MembershipLine[];
}

/** Bodies that only report for several councils are left out: they have no page. */
export function membershipsIn(rows: Membership[], code: string): Memberships {
  const known = rows.filter(({ body }) => body.type !== 'joint-body');
  return {
    members: lines(known.filter(({ body }) => body.code === code).map((row) => [row.member, row])),
    memberOf: lines(
      known.filter(({ member }) => member.code === code).map((row) => [row.body, row]),
    ),
  };
}

function lines(parties: [Membership['body'], Membership][]): MembershipLine[] {
  const all = byName(
    parties.map(([{ code, slug, name }, { from, to }]) => ({
      code,
      slug,
      name,
      words: daysInWords(from, to),
      isPast: to !== null,
    })),
  );
  return [...all.filter(({ isPast }) => !isPast), ...all.filter(({ isPast }) => isPast)];
}

function daysInWords(from: string | null, to: string | null): string {
  if (to === null) return from === null ? '' : `since ${dayLabel(from)}`;
  return from === null ? `until ${dayLabel(to)}` : `from ${dayLabel(from)} to ${dayLabel(to)}`;
}
