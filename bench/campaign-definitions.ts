// npx pnpm campaign:definitions: spoils every required field of every definition and sees that the checks
// name each, changes every field to another valid value and sees that the diff names it, and keeps the
// counts in docs/measurements.md.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import * as core from '@oflog/metrics-core';
import { checkCatalogue, checkShape } from '@oflog/metrics-core/checks';
import { diffCatalogues } from '@oflog/metrics-core/compatibility';

import {
  spoilings,
  type JsonSchema,
} from '../packages/metrics-core/scripts/definition-mutations.ts';
import { tryChanges, type ChangeTrial } from '../packages/metrics-core/scripts/try-changes.ts';
import { tryMutations } from '../packages/metrics-core/scripts/try-mutations.ts';
import { circumstances } from './report/circumstances.ts';
import { replaceSection } from './report/section.ts';
import { table } from './report/table.ts';

const root = path.resolve(import.meta.dirname, '..');
const document = path.join(root, 'docs/measurements.md');
const schemaFile = path.join(root, 'packages/metrics-core/schema/catalogue.json');

const { catalogue } = core;
const schemas: ChangeTrial['schemas'] = {
  policyAreas: core.policyAreaSchema,
  metrics: core.metricSchema,
  contextVariables: core.contextVariableSchema,
  caveats: core.caveatSchema,
  publications: core.publicationSchema,
  neighbourModels: core.neighbourModelSchema,
  glossary: core.termSchema,
  register: core.registerSchema,
};
const words = Object.values(core)
  .flatMap((exported): readonly unknown[] => (Array.isArray(exported) ? exported : []))
  .filter((word) => typeof word === 'string');

const around = circumstances(root);
const started = performance.now();
const { counts, missed } = tryMutations({
  catalogue: JSON.parse(JSON.stringify(catalogue)) as typeof catalogue,
  schema: JSON.parse(await readFile(schemaFile, 'utf8')) as JsonSchema,
  checkShape,
  checkCatalogue,
});
const lists = Object.keys(schemas) as (keyof typeof schemas)[];
const changed = lists
  .flatMap((list) =>
    tryChanges({ catalogue, schemas, words, diffCatalogues }, list).map((tried) => ({
      ...tried,
      path: `${list}: ${tried.path}`,
    })),
  )
  // What names a variant, or can only be true, has no other value by itself.
  .filter(({ verdict }) => verdict !== 'no other value');
const unseen = changed.filter(({ verdict }) => verdict === 'missed').map(({ path: at }) => at);
const seconds = Math.round((performance.now() - started) / 1000);

const section = [
  around,
  `Every required field of every definition is spoilt in each way that leaves it wrong; caught is what
a finding names with definition, field and remedy. Then each field is changed to another value that the
schema allows, each list inside a definition at one of its entries; caught is what the diff of the two
catalogues names. It took ${seconds} s.`,
  table(
    ['a field is', 'tried', 'caught'],
    [
      ...spoilings.map((name) => [name, String(counts[name].tried), String(counts[name].caught)]),
      ['changed', String(changed.length), String(changed.length - unseen.length)],
    ],
  ),
].join('\n\n');
process.stdout.write(`\ndefinitions\n\n${section}\n`);
for (const line of [...missed, ...unseen]) process.stderr.write(`Not caught: ${line}\n`);
await writeFile(document, replaceSection(await readFile(document, 'utf8'), 'definitions', section));
process.exitCode = missed.length + unseen.length === 0 ? 0 : 1;
