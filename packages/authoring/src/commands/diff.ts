// `metrics diff`: what differs between two catalogues, and the version that it asks for.
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

import type { Catalogue } from '@oflog/metrics-core';
import {
  diffCatalogues,
  isComparable,
  outlineFaults,
  requiredBump,
} from '@oflog/metrics-core/compatibility';

import { findingLines, notSoundLines } from '../check/print-findings';
import { defineCommand, UsageError } from '../command';
import type { DeclarationFinding } from '../declarations/finding';
import { soundCatalogue } from '../declarations/sound-catalogue';
import { changeLines } from '../show/change-lines';
import { paintFor } from '../text/paint';

/** Stands for the catalogue of the last release. */
const lastRelease = 'released';
const releasedFile = 'packages/metrics-core/released/catalogue.json';

export const diff = defineCommand({
  name: 'diff',
  usage: '<from> [<to>] [--json]',
  summary: 'what differs between two catalogues, and the version that it asks for',
  details: `  <from>  a catalogue.json, or "${lastRelease}" for that of the last release
  <to>    a catalogue.json; left out: the declarations as they stand in the source
  --json  { required, changes } as JSON

Each change has its class (major, minor, patch), the rule that says so, and a sentence. The rules are in
docs/reference/versioning.md. A difference is no fault: the exit code is 0 with and without, and 1 where
a catalogue cannot be compared.`,
  options: { json: { type: 'boolean', default: false } },
  run: async ({ positionals, values }, surroundings) => {
    const { repository, folder, colour, print, printError } = surroundings;
    const [from, to, ...more] = positionals;
    if (from === undefined || more.length > 0) {
      throw new UsageError('Name one catalogue or two: "diff <from> [<to>]".');
    }
    const pathOf = (name: string) =>
      name === lastRelease ? join(repository, releasedFile) : resolve(folder, name);
    const before = await readCatalogue(pathOf(from), folder);
    const after =
      to === undefined ? await soundCatalogue(repository) : await readCatalogue(pathOf(to), folder);
    const paint = paintFor(colour);
    if ('findings' in before || 'findings' in after) {
      if ('findings' in before) findingLines(before.findings, paint).forEach(printError);
      if ('findings' in after) {
        const lines = to === undefined ? notSoundLines : findingLines;
        lines(after.findings, paint).forEach(printError);
      }
      return 1;
    }
    const changes = diffCatalogues(before.catalogue, after.catalogue);
    const required = requiredBump(changes);
    if (values.json) print(JSON.stringify({ required, changes }, null, 2));
    else changeLines(changes, paint).forEach(print);
    return 0;
  },
});

type ReadCatalogue =
  { readonly catalogue: Catalogue } | { readonly findings: readonly DeclarationFinding[] };

async function readCatalogue(path: string, folder: string): Promise<ReadCatalogue> {
  const file = relative(folder, path);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const hint = path.endsWith(releasedFile)
      ? ' Before the first release there is none: name a file.'
      : '';
    throw new UsageError(`${file} cannot be read: ${messageOf(error)}.${hint}`);
  });
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const found = messageOf(error);
    const expected = 'a JSON document, as "metrics export" writes it';
    return { findings: [{ ...notJson, place: { file }, found, expected }] };
  }
  if (isComparable(document)) return { catalogue: document };
  return {
    findings: outlineFaults(document).map(({ field, found, expected }) => ({
      code: 'CATALOGUE_NOT_COMPARABLE',
      place: { file },
      ...(field === '' ? {} : { field }),
      found,
      expected,
      remedy: 'Give a catalogue.json of the package, or one that "metrics export" writes.',
    })),
  };
}

const notJson = {
  code: 'CATALOGUE_NOT_JSON',
  remedy: 'Write the file anew, or give another.',
};

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
