// `metrics new-release`: next year's release, drafted from the nearest one that is declared.
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { ReadError, readWorkbook, sha256OfFile, type Workbook } from '@oflog/ingest';
import type { Publication, Release } from '@oflog/metrics-core';

import { defineCommand, UsageError } from '../command';
import { loadDeclarations, type LoadedDeclarations } from '../declarations/load';
import { fileOf } from '../declarations/source-index';
import { authorityTexts } from '../layout/authority-texts';
import { registerOf } from '../layout/describe-file';
import { draftRelease, nearestRelease, type DraftedRelease } from '../release/fit-release';
import { releaseSource } from '../release/release-source';
import { formatSource } from '../source/format-source';
import { nearestTo } from '../text/nearest';

export const newRelease = defineCommand({
  name: 'new-release',
  usage: '<publication> <file> [options]',
  summary: "next year's release of a publication, drafted from the nearest one",
  details: `  <publication>      id of a declared publication
  <file>             the new file, as published
  --edition TEXT     such as 2024-25; left out: by the names of the file and its sheets
  --published DAY    the day it was published, YYYY-MM-DD
  --dry-run          print the draft and write nothing

The release is written after the one that it is drafted from, where that stands in a list of its own;
otherwise it is printed with the place to put it.`,
  options: {
    edition: { type: 'string' },
    published: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  run: async ({ positionals, values }, { repository, folder, print, printError }) => {
    const [id, file, ...others] = positionals;
    if (id === undefined || file === undefined || others.length > 0) {
      throw new UsageError('Name the publication and its new file.');
    }
    const declared = await loadDeclarations(repository);
    const { publication, nearest } = publicationNamed(declared, id);
    const path = resolve(folder, file);
    let workbook: Workbook;
    try {
      workbook = await readWorkbook(path);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      printError(`${error.code}  ${error.message}`);
      return 1;
    }
    const sha256 = await sha256OfFile(path);
    const held = alreadyDeclared(declared, workbook.file, sha256);
    if (held !== undefined) {
      printError(held);
      return 1;
    }
    const draft = draftRelease(
      publication,
      nearest,
      { file: workbook.file, sha256, sheets: [...workbook.grids.values()] },
      {
        ...(values.edition === undefined ? {} : { edition: values.edition }),
        ...(values.published === undefined ? {} : { published: values.published }),
      },
      authorityTexts(await registerOf(repository)),
    );
    const place =
      declared.source.releaseFiles.get(nearest.file) ??
      fileOf(declared.source, {
        kind: 'publication',
        id,
      });
    const written =
      place === undefined
        ? null
        : await writeDraft(repository, place.file, draft, values['dry-run']);
    print(`Drafted from ${nearest.id}.`);
    draft.changes.forEach((change) => print(`  - ${change}`));
    print('');
    if (written?.isWritten === true) {
      print(`Written into ${place?.file ?? ''}, after the release of ${nearest.edition}:`);
    } else {
      print(
        `Put this into ${place?.file ?? 'the publication'}, beside the release of ${nearest.edition}:`,
      );
    }
    print('');
    print(written?.entry ?? '');
    print('');
    print('Then:');
    print('  npx pnpm metrics check');
    for (const area of areasOf(declared, id)) {
      print(`  PUBLICATIONS_DIR=<folder of files> npx pnpm ingest run --area ${area}`);
    }
    return 0;
  },
});

function publicationNamed(
  { catalogue }: LoadedDeclarations,
  id: string,
): { publication: Publication; nearest: Release } {
  const publication = catalogue.publications.find((one) => one.id === id);
  if (publication === undefined) {
    const ids = catalogue.publications.map((one) => one.id);
    throw new UsageError(`There is no publication "${id}".${nearestTo(id, ids)}`);
  }
  const nearest = nearestRelease(publication);
  if (nearest === undefined) {
    throw new UsageError(
      `Publication "${id}" has no release to start from. Draft the first with "metrics layout".`,
    );
  }
  return { publication, nearest };
}

/** The same bytes, or another file of the same name: a release's file name is its own. */
function alreadyDeclared(
  { catalogue }: LoadedDeclarations,
  file: string,
  sha256: string,
): string | undefined {
  const releases = catalogue.publications.flatMap((publication) => publication.releases);
  const same = releases.find((release) => release.sha256 === sha256);
  if (same !== undefined) return `${file} is declared already: it is release ${same.id}.`;
  const named = releases.find((release) => release.file === file);
  return named === undefined
    ? undefined
    : `Release ${named.id} has a file of the name "${file}" too, with other content. ` +
        'Give the new file a name of its own: names of files are unique among releases.';
}

async function writeDraft(
  repository: string,
  file: string,
  { nearest, release, kept }: DraftedRelease,
  dryRun: boolean,
): Promise<{ entry: string; isWritten: boolean }> {
  const path = join(repository, file);
  const text = await readFile(path, 'utf8');
  const source = releaseSource(text, nearest, release, kept);
  const entry = await formatSource(`export const release = ${source.entry};`, path);
  if (source.file !== null && !dryRun) await writeFile(path, await formatSource(source.file, path));
  return {
    entry: entry.replace(/^export const release = /, '').replace(/;\s*$/, ','),
    isWritten: source.file !== null && !dryRun,
  };
}

/** Areas that read the publication, by the formulas of their measures. */
function areasOf({ catalogue }: LoadedDeclarations, publication: string): string[] {
  return catalogue.policyAreas
    .filter(({ metrics }) =>
      catalogue.metrics.some(
        (metric) =>
          metrics.includes(metric.id) &&
          JSON.stringify(metric.value).includes(`"publication":"${publication}"`),
      ),
    )
    .map(({ id }) => id);
}
