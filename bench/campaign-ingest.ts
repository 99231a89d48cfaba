// npx pnpm campaign:ingest: spoils published files in a thousand seeded ways, sees what a run would
// notice, and keeps the counts in docs/measurements.md. `--trials 60 --seed 2` for others.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import {
  corruptionClasses,
  openArchive,
  runCampaign,
  type CorruptionClass,
  type Trial,
} from '@oflog/ingest/campaign';
import { catalogue } from '@oflog/metrics-core';

import { circumstances } from './report/circumstances.ts';
import { replaceSection } from './report/section.ts';
import { table } from './report/table.ts';

const root = path.resolve(import.meta.dirname, '..');
const document = path.join(root, 'docs/measurements.md');
const publicationsDir = process.env.PUBLICATIONS_DIR;
if (publicationsDir === undefined) throw new Error('PUBLICATIONS_DIR is not set.');
const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '20261122' },
  },
});
const seed = Number(values.seed);

const around = circumstances(root);
const started = performance.now();
const archive = await openArchive(catalogue, publicationsDir);
const trials = runCampaign(archive, {
  trials: Number(values.trials),
  seed,
  onTrial: ({ of }, done) => {
    if (done % 50 === 0) process.stderr.write(`${done} ${of}\n`);
  },
});
const seconds = Math.round((performance.now() - started) / 1000);

const section = [
  around,
  `Parsed sheets of published files are spoilt one at a time, as a changed file would parse, with seed
${seed}. The checksum and the checks of revision are off. A release has the same chance as any other, then a
column, then an authority; what leaves every figure as it is does not count. It took ${seconds} s.
Caught is what stops a run or is reported as a warning beyond what is said of the files as published.
Under a total, identity or ratio is a change of which one of them speaks once it is made ten thousand times as
large: so a change that is hidden by a tolerance counts as missed, and two values exchanged within one sum,
which leave it as it was however far they lie apart, are not under it.`,
  table(
    ['spoilt', 'tried', 'stops the run', 'warned of', 'caught', 'share'],
    [
      ...corruptionClasses
        .filter((of) => of !== 'other cell values')
        .map((of) => row(of, trials.filter(isOf(of)))),
      row(
        'all of these',
        trials.filter((trial) => !isOf('other cell values')(trial)),
      ),
    ],
  ),
  table(
    ['other cell values', 'tried', 'stops the run', 'warned of', 'caught', 'share'],
    [
      ...['one changed', 'two exchanged'].map((change) =>
        row(
          `under a total, identity or ratio: ${change}`,
          trials.filter(
            ({ underControl, kind }) =>
              underControl === true &&
              kind.startsWith('exchanged') === (change === 'two exchanged'),
          ),
        ),
      ),
      row(
        'under none',
        trials.filter(({ underControl }) => underControl === false),
      ),
    ],
  ),
  table(
    ['of its kind', 'tried', 'caught', 'not'],
    [...Map.groupBy(trials, ({ of, kind }) => `${of}: ${kind}`)].map(([kind, of]) => [
      kind,
      String(of.length),
      String(of.filter(isCaught).length),
      String(of.filter((trial) => !isCaught(trial)).length),
    ]),
  ),
  table(['caught first by', 'times'], codes()),
].join('\n\n');
process.stdout.write(`\ncampaign\n\n${section}\n`);
for (const { of, kind, release, words, verdict } of trials) {
  if (verdict.kind === 'missed')
    process.stderr.write(`Missed: ${of}, ${kind}: ${release}: ${words}\n`);
}
await writeFile(document, replaceSection(await readFile(document, 'utf8'), 'campaign', section));

function isOf(wanted: CorruptionClass): (trial: Trial) => boolean {
  return ({ of }) => of === wanted;
}

function isCaught({ verdict }: Trial): boolean {
  return verdict.kind !== 'missed';
}

function row(name: string, of: readonly Trial[]): string[] {
  const count = (kind: Trial['verdict']['kind']) =>
    of.filter(({ verdict }) => verdict.kind === kind).length;
  const caught = of.filter(isCaught).length;
  return [
    name,
    String(of.length),
    String(count('stopped')),
    String(count('warned')),
    String(caught),
    of.length === 0 ? '' : `${((caught / of.length) * 100).toFixed(1)} %`,
  ];
}

/** Most frequent first, by the first code of each trial. */
function codes(): string[][] {
  const first = trials.flatMap(({ verdict }) =>
    verdict.kind === 'missed' ? [] : [verdict.codes[0] ?? ''],
  );
  return [...Map.groupBy(first, (code) => code)]
    .map(([code, times]) => [code, times.length] as const)
    .sort((a, b) => b[1] - a[1])
    .map(([code, times]) => [code, String(times)]);
}
