// Reads the two files of a model's clusters: which area is in which, and what each is like.
import { readFile } from 'node:fs/promises';

import type { PublishedClusters, PublishedListMethod } from '@oflog/metrics-core';

import { listOf, type ReportFault } from '../faults/fault';
import { readWorkbook } from '../read';
import type { ListedClusters } from './clusters';

export async function readClusters(
  paths: { readonly allocation: string; readonly descriptions: string },
  { authorityColumn, clusters }: PublishedListMethod & { clusters: PublishedClusters },
  report: ReportFault,
): Promise<ListedClusters> {
  const clusterOf = await readAllocation(paths.allocation, authorityColumn, clusters, report);
  const described = await readDescriptions(paths.descriptions, clusters);
  const named = new Set(clusterOf.values());
  const found = new Map([...described].filter(([cluster]) => named.has(cluster)));
  const without = [...named].filter((cluster) => !found.has(cluster)).sort();
  if (without.length > 0) {
    report({
      code: 'REGISTER_CLUSTER_UNDESCRIBED',
      place: { file: clusters.descriptions.file },
      found: `no text for ${listOf(without.map((name) => `"${name}"`))}`,
      expected: `a text for each cluster of column "${clusters.column}" under "${clusters.descriptionsOf}"`,
      remedy: 'Correct "descriptionsOf" or "none" of the neighbour model that declares this file.',
    });
  }
  return { clusterOf, descriptions: found };
}

async function readAllocation(
  path: string,
  authorityColumn: string,
  { source, column, none }: PublishedClusters,
  report: ReportFault,
): Promise<Map<string, string>> {
  const { grids } = await readWorkbook(path);
  const [header = [], ...rows] = grids.get('')?.rows ?? [];
  const names = header.map((cell) => String(cell ?? '').trim());
  const missing = [authorityColumn, column].filter((name) => !names.includes(name));
  if (missing.length > 0) {
    report({
      code: 'LAYOUT_COLUMN_MISSING',
      place: { file: source.file },
      found: `the columns ${listOf(names.map((name) => `"${name}"`))}`,
      expected: `columns ${listOf(missing.map((name) => `"${name}"`))}`,
      remedy: 'Correct "authorityColumn" or "clusters.column" of the neighbour model.',
    });
    return new Map();
  }
  const area = names.indexOf(authorityColumn);
  const cluster = names.indexOf(column);
  return new Map(
    rows
      .map((row): [string, string] => [String(row[area] ?? ''), String(row[cluster] ?? '')])
      .filter(([, name]) => name !== '' && name !== none),
  );
}

/** Texts by cluster, whose names are letters, large in one file and small in the other. */
async function readDescriptions(
  path: string,
  { descriptions, descriptionsOf }: PublishedClusters,
): Promise<Map<string, string>> {
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  const models = fieldsOf(parsed(text, descriptions.file));
  return new Map(
    Object.entries(fieldsOf(models[descriptionsOf])).flatMap(([cluster, said]) =>
      typeof said === 'string' ? [[cluster.toUpperCase(), said.trim()]] : [],
    ),
  );
}

/** @throws Error where the text is no JSON. */
function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`File "${file}" is no JSON: ${reason}. Download the file again.`, {
      cause: error,
    });
  }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
