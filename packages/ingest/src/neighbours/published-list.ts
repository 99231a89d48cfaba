// Neighbours as somebody publishes them: those of the same tier in England that are in being.
import { tierOfType, type AuthorityCode, type PublishedListMethod } from '@oflog/metrics-core';

import type { AuthorityRegister } from '../register/authority-register';
import type { NeighbourList, NeighbourRow, WithoutNeighbours } from './neighbour-list';

/** A row of the list: an area, and its neighbours with the nearest first, by their GSS codes. */
export interface ListedNeighbours {
  readonly area: string;
  readonly neighbours: readonly string[];
}

export function publishedNeighbours(
  listed: readonly ListedNeighbours[],
  { codes }: Pick<PublishedListMethod, 'codes'>,
  size: number,
  { all, byCode }: Pick<AuthorityRegister, 'all' | 'byCode'>,
): NeighbourList {
  const living = (code: string) => {
    const authority = byCode(codes[code] ?? code);
    return authority?.to === null && authority.type !== 'joint-body' ? authority : undefined;
  };
  const byArea = new Map<AuthorityCode, NeighbourRow[]>();
  for (const { area, neighbours } of listed) {
    const own = living(area);
    if (own === undefined) continue;
    const alike = neighbours
      .flatMap((code) => living(code) ?? [])
      .filter(({ type }) => tierOfType[type] === tierOfType[own.type])
      .slice(0, size);
    byArea.set(
      own.code,
      alike.map(({ code }, index) => ({
        authority: own.code,
        order: index + 1,
        neighbour: code,
        distance: null,
        parts: [],
      })),
    );
  }
  return {
    rows: [...byArea.values()].flat().sort(byAuthorityAndOrder),
    without: all
      .filter(({ code }) => living(code) !== undefined)
      .flatMap(({ code }): WithoutNeighbours[] => {
        const rows = byArea.get(code);
        if (rows === undefined) return [{ authority: code, reason: 'It is not in the list.' }];
        return rows.length > 0
          ? []
          : [
              {
                authority: code,
                reason: 'Its neighbours in the list are all of another tier or nation.',
              },
            ];
      }),
  };
}

function byAuthorityAndOrder(a: NeighbourRow, b: NeighbourRow): number {
  return a.authority < b.authority ? -1 : a.authority > b.authority ? 1 : a.order - b.order;
}
