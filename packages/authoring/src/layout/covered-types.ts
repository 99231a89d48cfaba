// Which types of authority a table lists, by those that it names.
import type { AuthorityRow } from '@oflog/ingest';
import { authorityTypes, type AuthorityType } from '@oflog/metrics-core';

/** Types of which at least half of the authorities in being are named; joint bodies come beside them. */
export function coveredTypes(
  register: readonly AuthorityRow[],
  codes: readonly string[],
): AuthorityType[] {
  const named = new Set(codes);
  return authorityTypes.filter((type) => {
    const inBeing = register.filter((row) => row.type === type && row.to === null);
    const found = inBeing.filter(({ code }) => named.has(code)).length;
    return type !== 'joint-body' && found > 0 && found * 2 >= inBeing.length;
  });
}
