// Kills a process that publishes, at seeded moments, and looks at what it leaves.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { fingerprintOf } from '../fingerprint';
import { publishDataset } from '../publish-dataset';
import { recover, workspaceOf } from '../workspace';
import { generations } from './generations';

export interface KillOptions {
  readonly kills: number;
  readonly seed: number;
  /** Whether the system exchanges folders in one step, as it does where it can. */
  readonly exchange: 'one-step' | 'many-steps';
}

export interface KillResult {
  /** How often the dataset was whole, the one or the other, right after the kill. */
  readonly wholeAtOnce: number;
  /** How often it was so when the next run had tidied up. */
  readonly wholeAfterwards: number;
  /** How often the kill left work half done beside the dataset. */
  readonly leftovers: number;
  /** How often there was nothing but the dataset before the last beside it, once tidied up. */
  readonly tidied: number;
}

export async function killPublishing({ kills, seed, exchange }: KillOptions): Promise<KillResult> {
  const parent = await mkdtemp(join(tmpdir(), 'kill-'));
  const folder = join(parent, 'data');
  const random = randomNumbers(seed);
  const counts = { wholeAtOnce: 0, wholeAfterwards: 0, leftovers: 0, tidied: 0 };
  try {
    const known = await fingerprintsOfBoth(folder);
    const isWhole = async () => known.includes((await fingerprintOf(folder)) ?? '');
    const beside = async () => (await readdir(workspaceOf(folder).folder)).join(' ');
    for (let kill = 0; kill < kills; kill += 1) {
      await publishUntilKilled(folder, exchange, random() * longestWait);
      counts.wholeAtOnce += Number(await isWhole());
      counts.leftovers += Number((await beside()) !== 'previous');
      await recover(folder);
      counts.wholeAfterwards += Number(await isWhole());
      counts.tidied += Number((await beside()) === 'previous');
    }
    return counts;
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

// Several publications long, so that a kill falls anywhere in one.
const longestWait = 120;

async function fingerprintsOfBoth(folder: string): Promise<(string | null)[]> {
  const known: (string | null)[] = [];
  for (const files of generations) {
    await publishDataset(folder, files, { keepOthers: false });
    known.push(await fingerprintOf(folder));
  }
  return known;
}

async function publishUntilKilled(
  folder: string,
  exchange: KillOptions['exchange'],
  milliseconds: number,
): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathOf('../../testing/typescript-imports.js'),
      pathOf('./publish-for-ever.ts'),
      folder,
      exchange,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  await ended;
  if (child.signalCode !== 'SIGKILL') throw new Error('The process ended before it was killed.');
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
