// npx pnpm bench [ingest|api|web|store]: speed as ratios to a yardstick that is measured in the same run,
// shown here and kept in docs/measurements.md.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { measureApi } from './api.ts';
import { measureIngest } from './ingest.ts';
import { circumstances } from './report/circumstances.ts';
import { replaceSection } from './report/section.ts';
import { measureStore } from './store.ts';
import { measureWeb } from './web.ts';

const root = path.resolve(import.meta.dirname, '..');
const document = path.join(root, 'docs/measurements.md');

/** Each gives its tables and what they need to be understood, as Markdown. */
const parts = new Map([
  ['ingest', measureIngest],
  ['api', measureApi],
  ['web', measureWeb],
  ['store', measureStore],
]);

/** Takes long and much of the disk. */
const onlyByName = new Set(['store']);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.has(name));
if (unknown.length > 0) {
  const known = [...parts.keys()].join(', ');
  process.stderr.write(
    `There is no bench "${unknown.join('", "')}". Name one of ${known}, or none for all but ${[...onlyByName].join(', ')}.\n`,
  );
  process.exit(2);
}

for (const [name, measure] of parts) {
  if (asked.length === 0 ? onlyByName.has(name) : !asked.includes(name)) continue;
  const around = circumstances(root);
  try {
    const section = `${around}\n\n${await measure()}`;
    process.stdout.write(`\n${name}\n\n${section}\n`);
    const before = await readFile(document, 'utf8');
    await writeFile(document, replaceSection(before, name, section));
  } catch (error) {
    process.stderr.write(`\n${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
