// The neighbours of all authorities under a model, by whichever method it declares.
import type { Id, NeighbourModel } from '@oflog/metrics-core';

import type { AuthorityRegister } from '../register/authority-register';
import type { LatestValues } from './latest-values';
import { nearestByDistance } from './nearest-by-distance';
import type { NeighbourList } from './neighbour-list';
import { publishedNeighbours, type ListedNeighbours } from './published-list';

export interface NeighbourSources {
  readonly register: AuthorityRegister;
  /** For models by distance: of each variable the latest value that each authority has. */
  readonly latest: ReadonlyMap<Id, LatestValues>;
  /** For published models: the lists by the names of their files. */
  readonly lists: ReadonlyMap<string, readonly ListedNeighbours[]>;
}

export function neighbourRows(
  { method, size }: NeighbourModel,
  { register, latest, lists }: NeighbourSources,
): NeighbourList {
  switch (method.kind) {
    case 'distance':
      return nearestByDistance({ variables: method.variables, size }, register, latest);
    case 'published-list':
      return publishedNeighbours(lists.get(method.source.file) ?? [], method, size, register);
  }
}
