// Whom the address of a page compares its authority with: groups, neighbours by a model, authorities by name.
import type { Authority, NeighbourModel } from '@oflog/metrics-core';

import { neighbourModelOf } from '../area/view';
import { groupsShown, type ShownGroup } from '../comparators/groups-shown';
import type { Neighbour } from '../figures/model';
import { neighbourModels, neighbours } from './api';
import { chosenAuthorities, type Chosen } from './chosen-authorities';

export interface Comparators {
  groups: readonly ShownGroup[];
  chosen: Chosen;
  models: NeighbourModel[];
  /** Null where none is declared. */
  model: NeighbourModel | null;
  similar: Neighbour[];
}

export async function comparatorsOf(
  url: URL,
  authority: Authority,
  everyAuthority: Authority[],
): Promise<Comparators> {
  const [models, chosen] = await Promise.all([
    neighbourModels(),
    chosenAuthorities(url, everyAuthority, authority),
  ]);
  const model = neighbourModelOf(url, models);
  return {
    groups: groupsShown(url),
    chosen,
    models,
    model,
    similar: model === null ? [] : await neighbours(authority.code, model.id),
  };
}
