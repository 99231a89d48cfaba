// Things by id, or the fault that offers the nearest ones.
import type { Snapshot } from '@oflog/store';

import type { ProblemCode } from '../problems/catalogue';
import { RequestError, unknown } from '../problems/problem';
import type { Fault } from '../schemas/problem';

export interface Kind {
  code: ProblemCode;
  /** As it stands in a sentence: `metric`. */
  name: string;
}

export const kinds = {
  policyArea: { code: 'unknown-policy-area', name: 'policy area' },
  metric: { code: 'unknown-metric', name: 'metric' },
  measure: { code: 'unknown-metric', name: 'metric or context variable' },
  contextVariable: { code: 'unknown-context-variable', name: 'context variable' },
  publication: { code: 'unknown-publication', name: 'publication' },
  release: { code: 'unknown-release', name: 'release' },
  layer: { code: 'unknown-layer', name: 'layer of boundaries' },
  neighbourModel: { code: 'unknown-neighbour-model', name: 'neighbour model' },
  authority: { code: 'unknown-authority', name: 'authority' },
  region: { code: 'unknown-region', name: 'region' },
  period: { code: 'unknown-period', name: 'period' },
} as const satisfies Record<string, Kind>;

export interface Identified {
  id: string;
}

/** The thing with the id, which a parameter of the request holds. Throws where there is none. */
export function byId<Thing extends Identified>(
  things: readonly Thing[],
  id: string,
  kind: Kind,
  parameter: string,
): Thing {
  const found = things.find((thing) => thing.id === id);
  if (found === undefined) {
    throw new RequestError(unknown(kind.code, kind.name, parameter, id, idsOf(things)));
  }
  return found;
}

/** The faults of those ids that nothing has. */
export function unknownIds(
  ids: readonly string[],
  known: readonly string[],
  kind: Kind,
  parameter: string,
): Fault[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => unknown(kind.code, kind.name, parameter, id, known));
}

/** The neighbour model with the id, or the default one. Throws where there is none. */
export function neighbourModel({ catalogue }: Snapshot, id: string | undefined) {
  const models = catalogue.neighbourModels;
  if (id !== undefined) return byId(models, id, kinds.neighbourModel, 'model');
  const standard = models.find(({ isDefault }) => isDefault);
  if (standard === undefined) throw new Error('The catalogue has no default neighbour model.');
  return standard;
}

export function idsOf(things: readonly Identified[]): string[] {
  return things.map(({ id }) => id);
}
