// Who is counted in a period: authorities in being on its last day. One that began later may have a figure
// built from those before it, but they are counted already.
import { inBeingOn, lastDay, type Authority } from '@oflog/metrics-core';

export function membersOf<Row extends { authority: string; period: string }>(
  rows: Row[],
  authorities: Authority[],
): Row[] {
  const byCode = new Map(authorities.map((authority) => [authority.code, authority]));
  return rows.filter(({ authority, period }) => {
    const found = byCode.get(authority);
    return found !== undefined && inBeingOn(found, lastDay(period));
  });
}
