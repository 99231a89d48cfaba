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

/** Under one model, of one authority or of all. */
export async function neighboursOf(
  database: Database,
  model: Id,
  authority: AuthorityCode | null = null,
): Promise<Map<AuthorityCode, Neighbour[]>> {
  const rows = await database.rows<StoredNeighbour>(
    `select authority, neighbour, position, distance, parts from neighbours
     where model = $1 and ($2::varchar is null or authority = $2::varchar)
     order by authority, position`,
    [model, authority],
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

function readParts(text: string): Neighbour['parts'] {
  return text.split(';').flatMap((entry) => {
    const [variable = '', part = ''] = entry.split('=');
    return variable === '' ? [] : [{ variable, part: Number(part) }];
  });
}
