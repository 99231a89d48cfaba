// Where councils lie: the county that serves a district too, and the region.
import type { AuthorityCode, Register } from '@oflog/metrics-core';

import { common, mapDrafts, type Draft, type Drafts } from './draft';
import { keyOfCode } from './list-authorities';
import { field, sourcesOf, type SourceRows } from './source-rows';

/** For each authority those that it took over from. */
export type Predecessors = ReadonlyMap<AuthorityCode, readonly AuthorityCode[]>;

/**
 * As the sources have it; a council that is not in them lies where its predecessors lay, and a county
 * where its districts lie.
 */
export function place(
  drafts: Drafts,
  register: Register,
  rows: SourceRows,
  predecessors: Predecessors,
): Drafts {
  const stated = statedPlaces(register, rows);
  const lowerTier = mapDrafts(drafts, (draft) => {
    const own = stated.get(draft.code);
    const [county, region] =
      own === undefined
        ? inherited(draft, stated, predecessors)
        : ([own.county, own.region] as const);
    return {
      ...draft,
      region: draft.region ?? region,
      upperTier: draft.upperTier ?? (draft.type === 'district' ? county : null),
    };
  });
  const districts = Map.groupBy(lowerTier.values(), ({ upperTier }) => upperTier);
  return mapDrafts(lowerTier, (draft) => ({
    ...draft,
    region: draft.region ?? common((districts.get(draft.code) ?? []).map(({ region }) => region)),
  }));
}

interface Place {
  readonly county: AuthorityCode | null;
  readonly region: string | null;
}

function statedPlaces(register: Register, rows: SourceRows): ReadonlyMap<string, Place> {
  const keyOf = keyOfCode(register);
  return new Map(
    sourcesOf('places', register.sources, rows).flatMap(({ reading, rows: places }) =>
      places.map((row) => [
        keyOf(field(row, reading.code)),
        {
          county: field(row, reading.county) || null,
          region: field(row, reading.region) || null,
        },
      ]),
    ),
  );
}

function inherited(
  { code }: Draft,
  stated: ReadonlyMap<string, Place>,
  predecessors: Predecessors,
): readonly [AuthorityCode | null, string | null] {
  const places = ancestors(code, predecessors).flatMap((ancestor) => stated.get(ancestor) ?? []);
  return [common(places.map(({ county }) => county)), common(places.map(({ region }) => region))];
}

function ancestors(code: AuthorityCode, predecessors: Predecessors): AuthorityCode[] {
  return (predecessors.get(code) ?? []).flatMap((predecessor) => [
    predecessor,
    ...ancestors(predecessor, predecessors),
  ]);
}
