// Writes a generated dataset as the files that a snapshot is made from.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { decimalText } from '@oflog/metrics-core';

import {
  authorityChangeColumns,
  authorityColumns,
  clusterColumns,
  correctionColumns,
  membershipColumns,
  neighbourColumns,
  observationColumns,
  releaseColumns,
} from '../dataset/columns';
import type { GeneratedDataset } from './generated-dataset';

type Cell = string | number | null | undefined;

export async function writeDataset(dataDir: string, dataset: GeneratedDataset): Promise<void> {
  const { register, releases, neighbours, clusters, observations, corrections, boundaries } =
    dataset;
  const write = async (file: string, columns: readonly string[], rows: readonly Cell[][]) => {
    const target = path.join(dataDir, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(
      target,
      [columns, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join(''),
    );
  };

  await write(
    'authorities.csv',
    authorityColumns,
    register.authorities.map((one) => [
      ...[one.code, one.slug, one.name, one.type, one.region, null, one.from, one.to],
      ...[one.formerCodes.join(';'), null, one.formerSlugs.join(';'), null, null],
    ]),
  );
  await write(
    'authority-changes.csv',
    authorityChangeColumns,
    register.changes.map(({ date, from, to }) => [date, 'merger', from, to]),
  );
  await write(
    'memberships.csv',
    membershipColumns,
    register.memberships.map(({ body, member, from }) => [body, member, from, null]),
  );
  await write(
    'releases.csv',
    releaseColumns,
    releases.map(({ release, licence, attribution }) => [
      ...[release.id, release.publication, release.edition, release.file, release.sha256],
      ...[release.published, release.publishedKind, release.firstPublished, licence, attribution],
    ]),
  );
  await write(
    'clusters.csv',
    clusterColumns,
    clusters.map(({ model, cluster, description, authorities }) => [
      ...[model, cluster, description, authorities.join(' ')],
    ]),
  );
  await write(
    'corrections.csv',
    correctionColumns,
    corrections.map(({ release, measures, ...correction }) => [
      ...[release.id, release.publication, correction.column, measures.join(' ')],
      ...[correction.authority, correction.period, correction.published, correction.corrected],
      ...['A digit was lost in the file.', 'https://example.org/corrected', correction.date],
    ]),
  );
  await mkdir(path.join(dataDir, 'boundaries'), { recursive: true });
  await writeFile(path.join(dataDir, 'boundaries/areas.topojson'), boundaries);
  for (const [model, rows] of neighbours) {
    await write(
      `neighbours/${model}.csv`,
      neighbourColumns,
      rows.map((row) => [
        ...[row.authority, row.order, row.neighbour, row.distance],
        row.parts.map(({ variable, part }) => `${variable}=${part}`).join(';'),
      ]),
    );
  }
  for (const [measure, rows] of observations) {
    await write(
      `observations/${measure}.csv`,
      observationColumns,
      rows.map((row) => [
        ...[row.authority, row.period, row.release.id, row.value, row.category, row.state],
        ...[row.marks.join(' '), null, null, null, null, row.cells],
      ]),
    );
  }
}

function cell(content: Cell): string {
  const text = typeof content === 'number' ? decimalText(content) : (content ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
