// Everything in a snapshot but observations: what it was made from, authorities and their boundaries,
// neighbours, clusters, releases, corrections.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Authority, Catalogue } from '@oflog/metrics-core';

import type { ListedAuthority } from '../query/authority-directory';
import type { Row } from '../database/database';
import type { DuckdbFile } from '../database/duckdb';
import { formatVersion } from './format';
import { neighbourRows, type NeighbourRow } from './neighbour-rows';

export async function fillAbout(
  snapshot: DuckdbFile,
  dataset: string,
  catalogue: Catalogue,
): Promise<void> {
  await snapshot.append('about', [[formatVersion, dataset, JSON.stringify(catalogue)]]);
}

export async function fillRegister(
  snapshot: DuckdbFile,
  authorities: readonly ListedAuthority[],
): Promise<void> {
  await snapshot.append(
    'authorities',
    authorities.map((authority, position) => [
      authority.code,
      authority.slug,
      authority.name,
      JSON.stringify(authority.formerNames),
      authority.type,
      authority.region,
      authority.upperTier,
      authority.combinedAuthority,
      authority.from,
      authority.to,
      JSON.stringify(authority.predecessors),
      JSON.stringify(authority.successors),
      JSON.stringify(authority.formerCodes),
      JSON.stringify(authority.formerSlugs),
      JSON.stringify(authority.otherNames),
      JSON.stringify(authority.memberships),
      position,
    ]),
  );
}

export async function fillReleases(staged: DuckdbFile, snapshot: DuckdbFile): Promise<void> {
  const releases = await staged.rows('select * from releases');
  await snapshot.append(
    'releases',
    releases.map((release) => Object.values(release)),
  );
}

export async function fillCorrections(staged: DuckdbFile, snapshot: DuckdbFile): Promise<void> {
  const corrections = await staged.rows(
    `select release, publication, "column", measures, authority, period,
            cast(published as double) as published, cast(corrected as double) as corrected,
            reason, evidence, "date"
     from corrections order by "date", release, "column", authority, period`,
  );
  await snapshot.append(
    'corrections',
    corrections.map((correction) => Object.values(correction)),
  );
}

export async function fillClusters(staged: DuckdbFile, snapshot: DuckdbFile): Promise<void> {
  const clusters = await staged.rows('select * from clusters order by model, cluster');
  await snapshot.append(
    'clusters',
    clusters.map((cluster) => Object.values(cluster)),
  );
}

/** As text, whole: only maps read it, and they read all of it. */
export async function fillBoundaries(
  dataDir: string,
  boundaries: string | null,
  snapshot: DuckdbFile,
): Promise<void> {
  if (boundaries === null) return;
  await snapshot.append('boundaries', [[await readFile(path.join(dataDir, boundaries), 'utf8')]]);
}

export async function fillNeighbours(
  staged: DuckdbFile,
  snapshot: DuckdbFile,
  catalogue: Catalogue,
  authorities: readonly Authority[],
): Promise<void> {
  const byCode = new Map(authorities.map((authority) => [authority.code, authority]));
  for (const model of catalogue.neighbourModels) {
    const rows = await staged.rows<NeighbourRow & Row>(
      `select authority, cast("order" as integer) as "order", neighbour,
              cast(distance as double) as distance, parts
       from neighbours where model = $1 order by authority, "order"`,
      [model.id],
    );
    await snapshot.append(
      'neighbours',
      neighbourRows(model, rows, byCode).map((row) => [
        model.id,
        row.authority,
        row.neighbour,
        row.order,
        row.distance,
        row.parts ?? '',
      ]),
    );
  }
}
