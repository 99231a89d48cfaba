// Neighbour lists as a snapshot holds them: of one tier only, no more than the model's size.
import { tierOfType, type Authority, type NeighbourModel } from '@oflog/metrics-core';

/** Rows of a model's file, in any order. */
export interface NeighbourRow {
  authority: string;
  order: number;
  neighbour: string;
  distance: number | null;
  parts: string | null;
}

/** Published lists mix tiers and name places elsewhere: those are left out, and the rest counted anew. */
export function neighbourRows(
  model: NeighbourModel,
  rows: readonly NeighbourRow[],
  byCode: ReadonlyMap<string, Authority>,
): NeighbourRow[] {
  const ofAuthority = Map.groupBy(rows, ({ authority }) => authority);
  return [...ofAuthority.values()].flatMap((list) =>
    list
      .toSorted((a, b) => a.order - b.order)
      .filter(({ authority, neighbour }) => sameTier(byCode.get(authority), byCode.get(neighbour)))
      .slice(0, model.size)
      .map((row, index) => ({ ...row, order: index + 1 })),
  );
}

function sameTier(a: Authority | undefined, b: Authority | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.code !== b.code &&
    tierOfType[a.type] === tierOfType[b.type]
  );
}
