// npx pnpm campaign:definitions: spoils every required field of every definition, sees that the checks
// name each, and keeps the counts in docs/measurements.md.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { catalogue } from '@oflog/metrics-core';
import { checkCatalogue, checkShape } from '@oflog/metrics-core/checks';

import {
  spoilings,
  type JsonSchema,
} from '../packages/metrics-core/scripts/definition-mutations.ts';
import { tryMutations } from '../packages/metrics-core/scripts/try-mutations.ts';
import { circumstances } from './report/circumstances.ts';
import { replaceSection } from './report/section.ts';
import { table } from './report/table.ts';

const root = path.resolve(import.meta.dirname, '..');
const document = path.join(root, 'docs/measurements.md');
const schemaFile = path.join(root, 'packages/metrics-core/schema/catalogue.json');

const around = circumstances(root);
const started = performance.now();
const { counts, missed } = tryMutations({
  catalogue: JSON.parse(JSON.stringify(catalogue)) as typeof catalogue,
  schema: JSON.parse(await readFile(schemaFile, 'utf8')) as JsonSchema,
  checkShape,
  checkCatalogue,
});
const seconds = Math.round((performance.now() - started) / 1000);

const section = [
  around,
  `Every required field of every definition is spoilt in each way that leaves it wrong; caught is what
a finding names with definition, field and remedy. It took ${seconds} s.`,
  table(
    ['a required field is', 'tried', 'caught'],
    spoilings.map((name) => [name, String(counts[name].tried), String(counts[name].caught)]),
  ),
].join('\n\n');
process.stdout.write(`\ndefinitions\n\n${section}\n`);
for (const line of missed) process.stderr.write(`Not caught: ${line}\n`);
await writeFile(document, replaceSection(await readFile(document, 'utf8'), 'definitions', section));
process.exitCode = missed.length === 0 ? 0 : 1;
