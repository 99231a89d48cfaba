// The neighbours of an authority, with their names.
import type { Authority, NeighbourModel } from '@oflog/metrics-core';
import type { Snapshot } from '@oflog/store';

import type { NeighbourResource } from '../schemas/authority';

/** By name, as every list of authorities; `order` says who is nearest. */
export async function neighboursOf(
  snapshot: Snapshot,
  authority: Authority,
  model: NeighbourModel,
): Promise<NeighbourResource[]> {
  const neighbours = await snapshot.neighbours(authority.code, model.id);
  const byCode = new Map(neighbours.map((neighbour) => [neighbour.neighbour, neighbour]));
  return snapshot.authorities.all.flatMap(({ code, slug, name }) => {
    const found = byCode.get(code);
    if (found === undefined) return [];
    const { order, distance, parts } = found;
    return [{ code, slug, name, order, distance, parts }];
  });
}
