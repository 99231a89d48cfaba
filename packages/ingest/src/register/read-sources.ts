// Reads the files that the register is made from: CSV files and the features of a TopoJSON file.
import { readFile } from 'node:fs/promises';

import type { AreasReading, RegisterSource } from '@oflog/metrics-core';

import { listOf, type ReportFault } from '../faults/fault';
import { readWorkbook } from '../read';
import { fieldsOf, type SourceRow, type SourceRows } from './source-rows';
import { readTopology } from './topology';

/** `paths` has the path of each file by its name; a source without one is left out. */
export async function readSourceRows(
  sources: readonly RegisterSource[],
  paths: ReadonlyMap<string, string>,
  report: ReportFault,
): Promise<SourceRows> {
  const rows = new Map<string, readonly SourceRow[]>();
  for (const source of sources) {
    const path = paths.get(source.file);
    if (path === undefined) continue;
    const read =
      source.reading.role === 'areas'
        ? await readFeatures(path, source.reading)
        : await readTable(path);
    const [first = {}] = read;
    const missing = fieldsOf(source.reading).filter((name) => !(name in first));
    if (missing.length > 0) {
      report({
        code: 'REGISTER_FIELD_MISSING',
        place: { file: source.file },
        found: `the fields ${listOf(Object.keys(first).map(quoted))}`,
        expected: listOf(missing.map(quoted)),
        remedy: 'Correct the reading of this source in the declaration of the register.',
      });
    }
    rows.set(source.file, read);
  }
  return rows;
}

async function readTable(path: string): Promise<SourceRow[]> {
  const { grids } = await readWorkbook(path);
  const [header = [], ...rows] = grids.get('')?.rows ?? [];
  const names = header.map((cell) => String(cell ?? '').trim());
  return rows.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, String(row[index] ?? '').trim()])),
  );
}

async function readFeatures(path: string, { objects }: AreasReading): Promise<SourceRow[]> {
  const topology = readTopology(await readFile(path, 'utf8'), path);
  return objects.flatMap((object) =>
    (topology.objects[object]?.geometries ?? []).map(({ properties }) =>
      Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, String(value)])),
    ),
  );
}

function quoted(name: string): string {
  return `"${name}"`;
}
