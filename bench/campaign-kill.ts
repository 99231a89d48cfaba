// npx pnpm campaign:kill: kills a process that publishes datasets, 200 times each way of exchanging
// folders, looks at what it leaves, and keeps the counts in docs/measurements.md.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { killPublishing } from '../packages/ingest/src/publish/testing/kill-publishing.ts';
import { circumstances } from './report/circumstances.ts';
import { replaceSection } from './report/section.ts';
import { table } from './report/table.ts';

const kills = 200;
const root = path.resolve(import.meta.dirname, '..');
const document = path.join(root, 'docs/measurements.md');

const oneStep = await killPublishing({ kills, seed: 2024, exchange: 'one-step' });
const manySteps = await killPublishing({ kills, seed: 2025, exchange: 'many-steps' });

const section = [
  circumstances(root),
  `A process that publishes one dataset after another is killed ${kills} times, at seeded moments. Whole: the
dataset is, to the byte, one of the two. Work half done lies beside it, and the next run clears it.`,
  table(
    [
      'folders are exchanged',
      'whole at once',
      'whole after the next run',
      'left work half done',
      'cleared',
    ],
    Object.entries({
      'in one step (Linux, macOS)': oneStep,
      'in several, where the system cannot': manySteps,
    }).map(([name, result]) => [
      name,
      ...[result.wholeAtOnce, result.wholeAfterwards, result.leftovers, result.tidied].map(String),
    ]),
  ),
].join('\n\n');
process.stdout.write(`\nkilled while publishing\n\n${section}\n`);
await writeFile(
  document,
  replaceSection(await readFile(document, 'utf8'), 'killed while publishing', section),
);
const whole =
  oneStep.wholeAtOnce === kills &&
  [oneStep, manySteps].every((one) => one.wholeAfterwards === kills && one.tidied === kills);
process.exitCode = whole ? 0 : 1;
