// What documents need beside the definitions: the schemas, and the names of authorities.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Catalogue } from '@oflog/metrics-core';

import type { SchemaDocument } from './schema-page';
import type { NameOf } from './scope-in-words';

/** The JSON Schemas of the repository, by the name of their file without `.json`. */
export async function readSchemas(repository: string): Promise<Map<string, SchemaDocument>> {
  const folder = join(repository, 'packages/metrics-core/schema');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, SchemaDocument]> => [
        file.replace('.json', ''),
        JSON.parse(await readFile(join(folder, file), 'utf8')) as SchemaDocument,
      ]),
    ),
  );
}

/** Names of authorities as the dataset has them, of areas and joint bodies as they are declared. */
export async function readNames(repository: string, catalogue: Catalogue): Promise<NameOf> {
  const text = await readFile(join(repository, 'data/authorities.csv'), 'utf8');
  const [, ...rows] = text.trimEnd().split('\n');
  const names = new Map([
    ...rows.map((row) => codeAndName(row)),
    ...[...catalogue.register.areas, ...catalogue.register.jointBodies].map(
      ({ code, name }): [string, string] => [code, name],
    ),
  ]);
  return (code) => names.get(code) ?? code;
}

// The first columns are code, slug and name; only a name with a comma stands in quotes.
function codeAndName(row: string): [string, string] {
  const [, code = '', , quoted, bare = ''] =
    /^([^,]*),([^,]*),(?:"([^"]*)"|([^,]*))/.exec(row) ?? [];
  return [code, quoted ?? bare];
}
