// Who belongs to a combined authority or joint body, and from when to when.
import type { ListedAuthority, Snapshot } from '@oflog/store';

import type { Empty } from '../schemas/answer';
import type { MembershipResource } from '../schemas/authority';

/** Those of its members, then those of its own, each by name and then by day. */
export function membershipsOf(
  { authorities }: Snapshot,
  { code }: ListedAuthority,
): MembershipResource[] {
  const every = authorities.all.flatMap((member) =>
    member.memberships.flatMap(({ body, from, to }) => {
      const found = authorities.byCode(body);
      return found === undefined
        ? []
        : [{ body: reference(found), member: reference(member), from, to }];
    }),
  );
  return [
    ...every.filter(({ body }) => body.code === code),
    ...every.filter(({ member }) => member.code === code),
  ];
}

export function whyNoMemberships({ name }: ListedAuthority): Empty {
  return { reason: `${name} has no members and is a member of nothing.`, exists: [] };
}

function reference({ code, slug, name, type }: ListedAuthority) {
  return { code, slug, name, type };
}
