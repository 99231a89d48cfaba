// Reads a published list of neighbours: one column names the area, the others its neighbours in order.
import type { PublishedListMethod } from '@oflog/metrics-core';

import type { ReportFault } from '../faults/fault';
import { listOf } from '../faults/fault';
import { readWorkbook } from '../read';
import type { ListedNeighbours } from './published-list';

export async function readPublishedList(
  path: string,
  { source, authorityColumn }: PublishedListMethod,
  report: ReportFault,
): Promise<ListedNeighbours[]> {
  const { grids } = await readWorkbook(path);
  const [header = [], ...rows] = grids.get('')?.rows ?? [];
  const names = header.map((cell) => String(cell ?? '').trim());
  const area = names.indexOf(authorityColumn);
  if (area === -1) {
    report({
      code: 'LAYOUT_COLUMN_MISSING',
      place: { file: source.file },
      found: `the columns ${listOf(names.map((name) => `"${name}"`))}`,
      expected: `a column "${authorityColumn}"`,
      remedy: 'Correct "authorityColumn" of the neighbour model that declares this file.',
    });
    return [];
  }
  return rows.map((row) => ({
    area: String(row[area] ?? ''),
    neighbours: row.flatMap((cell, index) =>
      index === area || cell === null ? [] : [String(cell)],
    ),
  }));
}
