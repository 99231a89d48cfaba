// Neighbours of authorities under a model, nearest first.
import type { AuthorityCode, Id } from '@oflog/metrics-core';

import type { Database, Row } from '../database/database';

export interface Neighbour {
  neighbour: AuthorityCode;
  /** 1 is the nearest. */
  order: number;
  /** Null where the model publishes none. */
  distance: number | null;
  /** What each variable adds to the squared distance; empty where the model does not say. */
  parts: { variable: Id; part: number }[];
}

interface StoredNeighbour extends Row {
  authority: AuthorityCode;
  neighbour: AuthorityCode;
  position: number;
  distance: number | null;
  parts: string;
}

/** By code of the authority. */
export type NeighbourLists = ReadonlyMap<AuthorityCode, readonly Neighbour[]>;

/** Every list of one model. */
export async function neighboursOf(database: Database, model: Id): Promise<NeighbourLists> {
  const rows = await database.rows<StoredNeighbour>(
    `select authority, neighbour, position, distance, parts from neighbours
     where model = $1
     order by authority, position`,
    [model],
  );
  return new Map(
    [...Map.groupBy(rows, (row) => row.authority)].map(([code, ofAuthority]) => [
      code,
      ofAuthority.map((row) => ({
        neighbour: row.neighbour,
        order: row.position,
        distance: row.distance,
        parts: readParts(row.parts),
      })),
    ]),
  );
}

export function codesOf(neighbours: readonly Neighbour[] = []): AuthorityCode[] {
  return neighbours.map(({ neighbour }) => neighbour);
}

function readParts(text: string): Neighbour['parts'] {
  return text.split(';').flatMap((entry) => {
    const [variable = '', part = ''] = entry.split('=');
    return variable === '' ? [] : [{ variable, part: Number(part) }];
  });
}
