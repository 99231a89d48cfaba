// Writes dist/catalogue.json, the definitions for readers in other languages. Run by `build`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../dist/index.js';

const file = join(import.meta.dirname, '../dist/catalogue.json');
writeFileSync(file, `${JSON.stringify(catalogue, null, 2)}\n`);
