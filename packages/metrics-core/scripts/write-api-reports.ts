// Writes api/*.api.md, the public interface of each entry, for reviewers to see what a change does to
// those who import it. Run `pnpm api` after a build; the files are committed, and a test says when they
// are stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiReports } from './api-reports.ts';
import { packageFolder } from './entries.ts';

const folder = join(packageFolder, 'api');
mkdirSync(folder, { recursive: true });
for (const [file, text] of apiReports()) writeFileSync(join(folder, file), text);
