// Every published file that is declared or at hand: what reads it, for which measures, or why not.
import {
  sourcesOfNeighbours,
  type Catalogue,
  type FilesNotUsed,
  type Release,
} from '@oflog/metrics-core';

import { measuresReading } from './measures-reading';

export interface ListedFile {
  /** Bare name. */
  readonly file: string;
  /** Paths from the folder of publications, or empty where it is not there. */
  readonly paths: readonly string[];
  readonly use: FileUse;
}

type FileUse =
  | {
      readonly kind: 'release';
      readonly publication: string;
      readonly release: string;
      /** Ids of the metrics and context variables that read any of its columns. */
      readonly measures: readonly string[];
    }
  | { readonly kind: 'source'; readonly title: string; readonly of: string }
  | { readonly kind: 'not-used'; readonly title: string; readonly reason: string }
  | { readonly kind: 'unknown' };

/** `paths` are those of all files under the folder of publications, from it; in the order of names. */
export function listSources(
  catalogue: Catalogue,
  notUsed: readonly FilesNotUsed[],
  paths: readonly string[],
): ListedFile[] {
  const uses = new Map<string, FileUse>([
    ...notUsed.flatMap(({ files, title, reason }) =>
      files.map((file): [string, FileUse] => [file, { kind: 'not-used', title, reason }]),
    ),
    ...sourceUses(catalogue),
    ...releaseUses(catalogue),
  ]);
  const atHand = Map.groupBy(paths, (path) => path.split('/').at(-1) ?? path);
  return [...new Set([...uses.keys(), ...atHand.keys()])].sort().map((file) => ({
    file,
    paths: atHand.get(file) ?? [],
    use: uses.get(file) ?? { kind: 'unknown' },
  }));
}

function releaseUses(catalogue: Catalogue): [string, FileUse][] {
  return catalogue.publications.flatMap(({ id, releases }) =>
    releases.map((release): [string, FileUse] => [
      release.file,
      {
        kind: 'release',
        publication: id,
        release: release.id,
        measures: measuresReading(catalogue, id, columnsOf(release)),
      },
    ]),
  );
}

function columnsOf({ tables }: Release): string[] {
  return tables.flatMap(({ columns }) => Object.keys(columns));
}

function sourceUses({ register, neighbourModels }: Catalogue): [string, FileUse][] {
  const neighbourFiles = Map.groupBy(
    neighbourModels.flatMap((model) =>
      sourcesOfNeighbours(model).map(({ file, title }) => ({ id: model.id, file, title })),
    ),
    ({ file }) => file,
  );
  return [
    ...register.sources.map(({ file, title }): [string, FileUse] => [
      file,
      {
        kind: 'source',
        title,
        of:
          file === register.boundaries.file
            ? 'the register of authorities and the boundaries of maps'
            : 'the register of authorities',
      },
    ]),
    ...[...neighbourFiles].map(([file, models]): [string, FileUse] => [
      file,
      {
        kind: 'source',
        title: models[0]?.title ?? file,
        of: `the neighbours under ${models.map(({ id }) => id).join(', ')}`,
      },
    ]),
  ];
}
