// `metrics document`: writes the documents that are made from definitions.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { defineCommand, UsageError } from '../command';
import { loadDeclarations } from '../declarations/load';
import { documentsOf, measuresFolder } from '../documents/documents';
import { readNames, readSchemas } from '../documents/read-sources';

export const document = defineCommand({
  name: 'document',
  usage: '',
  summary: 'writes docs/metrics, the glossary and the reference of the schema',
  details: `Makes them from the declarations as they stand in the source, and from the schemas; says which files
changed. Run it after changing a declaration: a test fails while the documents are stale.`,
  options: {},
  run: async ({ positionals }, { repository, print, printError }) => {
    if (positionals.length > 0) {
      throw new UsageError(
        `"document" takes no "${positionals.join(' ')}": it writes all documents.`,
      );
    }
    const { catalogue, findings, notLoaded } = await loadDeclarations(repository);
    if (findings.length > 0 || notLoaded.length > 0) {
      printError(
        'Some declarations cannot be read, so nothing is written. Run "npx pnpm metrics check": it says which, and how to mend them.',
      );
      return 1;
    }
    const documents = documentsOf({
      catalogue,
      schemas: await readSchemas(repository),
      nameOf: await readNames(repository, catalogue),
    });
    const changed = [
      ...(await removeOthers(repository, documents)),
      ...(await writeChanged(repository, documents)),
    ];
    changed.forEach(print);
    print(changed.length === 0 ? 'Nothing has changed.' : `${changed.length} files changed.`);
    return 0;
  },
});

/** Pages of measures that are no longer declared. */
async function removeOthers(
  repository: string,
  documents: ReadonlyMap<string, string>,
): Promise<string[]> {
  const folder = join(repository, measuresFolder);
  await mkdir(folder, { recursive: true });
  const others = (await readdir(folder))
    .map((file) => `${measuresFolder}/${file}`)
    .filter((file) => !documents.has(file));
  for (const file of others) await rm(join(repository, file));
  return others.map((file) => `removed ${file}`);
}

async function writeChanged(
  repository: string,
  documents: ReadonlyMap<string, string>,
): Promise<string[]> {
  const written: string[] = [];
  for (const [file, text] of documents) {
    const path = join(repository, file);
    if ((await readText(path)) === text) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    written.push(`wrote ${file}`);
  }
  return written;
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
