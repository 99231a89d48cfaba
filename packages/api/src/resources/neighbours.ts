// The neighbours of an authority, with their names and what makes them near.
import {
  measuresOf,
  type Authority,
  type AuthorityCode,
  type NeighbourModel,
} from '@oflog/metrics-core';
import type { Neighbour, Snapshot } from '@oflog/store';

import type { Empty } from '../schemas/answer';
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
    const { order, distance } = found;
    const parts = partsInWords(snapshot, found);
    const cluster = clusterOf(snapshot, code, model);
    return [{ code, slug, name, model: model.id, order, distance, parts, cluster }];
  });
}

/** Why a model has none for an authority, and which models have some. */
export async function whyNoNeighbours(
  snapshot: Snapshot,
  authority: Authority,
  model: NeighbourModel,
): Promise<Empty> {
  const models = snapshot.catalogue.neighbourModels.map(({ id }) => id);
  const lists = await Promise.all(models.map((id) => snapshot.neighbours(authority.code, id)));
  const withSome = models.filter((_, index) => (lists[index] ?? []).length > 0);
  const why =
    authority.to === null
      ? 'lists none of the same tier for it'
      : 'has only authorities that are in being';
  return {
    reason: `${authority.name} has no neighbours here: the model “${model.title}” ${why}.`,
    exists: [{ parameter: 'model', values: withSome }],
  };
}

function clusterOf(
  { clusters }: Snapshot,
  code: AuthorityCode,
  { id }: NeighbourModel,
): NeighbourResource['cluster'] {
  const found = clusters.find(
    ({ model, authorities }) => model === id && authorities.includes(code),
  );
  return found === undefined ? null : { cluster: found.cluster, description: found.description };
}

function partsInWords({ catalogue }: Snapshot, { parts }: Neighbour): NeighbourResource['parts'] {
  const whole = parts.reduce((sum, { part }) => sum + part, 0);
  return parts.map(({ variable, part }) => ({
    variable,
    title: measuresOf(catalogue).find(({ id }) => id === variable)?.title ?? variable,
    part,
    share: whole === 0 ? null : (part * 100) / whole,
  }));
}
