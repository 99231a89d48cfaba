// `metrics check`: everything that is wrong with the definitions, all at once.
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';

import { checkCatalogue } from '@oflog/metrics-core/checks';

import { checkDeclarations } from '../check/check-declarations';
import { inOrderOfMending } from '../check/order';
import { findingLines, summaryOf } from '../check/print-findings';
import { defineCommand, UsageError } from '../command';
import type { DeclarationFinding } from '../declarations/finding';
import { paintFor } from '../text/paint';

export const check = defineCommand({
  name: 'check',
  usage: '[--catalogue <file>] [--json]',
  summary: 'everything that is wrong with the definitions, all at once',
  details: `Reads the declarations as they stand in the source, without a build, and says of each fault its code,
file, line and field, what was found, what was expected and how to mend it: files that cannot be read,
then types, the shape of definitions, and what they mean together.

  --catalogue <file>  checks a catalogue.json instead
  --json              findings as JSON`,
  options: {
    catalogue: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  run: async ({ positionals, values }, { repository, folder, colour, print }) => {
    if (positionals.length > 0) {
      throw new UsageError(
        `"check" takes no "${positionals.join(' ')}": it checks all definitions.`,
      );
    }
    const findings =
      values.catalogue === undefined
        ? await checkDeclarations(repository)
        : await checkFile(resolve(folder, values.catalogue), folder);
    if (values.json) {
      print(JSON.stringify(findings, null, 2));
    } else {
      findingLines(findings, paintFor(colour)).forEach(print);
      print(findings.length === 0 ? 'No findings.' : summaryOf(findings));
    }
    return findings.length === 0 ? 0 : 1;
  },
});

async function checkFile(path: string, folder: string): Promise<DeclarationFinding[]> {
  const file = relative(folder, path);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  try {
    return inOrderOfMending(
      checkCatalogue(JSON.parse(text)).map((finding) => ({ ...finding, place: { file } })),
    );
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [
      {
        code: 'CATALOGUE_NOT_JSON',
        definition: { kind: 'catalogue', id: 'catalogue' },
        place: { file },
        found: error.message,
        expected: 'a JSON document, as "metrics export" writes it',
        remedy: 'Write the file anew, or give another.',
      },
    ];
  }
}
