// The boundaries of areas for maps, as the dataset holds them.
import type { Database, Row } from '../database/database';

/** The text of a TopoJSON file; null where the dataset has no boundaries. */
export async function readBoundaries(database: Database): Promise<string | null> {
  const [row] = await database.rows<Row & { topology: string }>('select topology from boundaries');
  return row?.topology ?? null;
}
