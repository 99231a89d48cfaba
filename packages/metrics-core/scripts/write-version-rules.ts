// Writes the table of rules into docs/reference/versioning.md. Run `pnpm --filter @oflog/metrics-core
// version-rules` after a build; a test says when the document is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionRules } from '../dist/compatibility.js';
import { withVersionRules } from './version-rules.ts';

const file = join(import.meta.dirname, '../../../docs/reference/versioning.md');
writeFileSync(file, withVersionRules(readFileSync(file, 'utf8'), versionRules));
