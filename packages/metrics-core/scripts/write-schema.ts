// Writes schema/*.json, the JSON Schema of the model's interfaces. Run `pnpm schema` after changing the
// model; the files are committed, and a test says when they are stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './json-schemas.ts';

const folder = join(import.meta.dirname, '../schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, `${name}.json`), text);
