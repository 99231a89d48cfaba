import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { DatasetHeldError, holdDataset } from './hold-dataset';
import { workspaceOf } from './workspace';

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'hold-'));
  folder = join(parent, 'data');
});

afterEach(() => rm(parent, { recursive: true }));

const work = () => Promise.resolve('done');
const notes = () => readdir(workspaceOf(folder).notes);
const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

describe('a dataset that is held', () => {
  it('is refused to whoever comes second, with the process, since when, and what to do', async () => {
    const refused = holdDataset(folder, () => holdDataset(folder, work));
    await expect(refused).rejects.toThrow(DatasetHeldError);
    await expect(refused).rejects.toThrow(
      new RegExp(`^Process ${process.pid} on .* since \\d{4}-\\d\\d-\\d\\dT.*Wait until .*delete `),
    );
  });

  it('is free again after the work, whether that ended well or not', async () => {
    expect(await holdDataset(folder, work)).toBe('done');
    const failing = holdDataset(folder, () => Promise.reject(new Error('no disk')));
    await expect(failing).rejects.toThrow('no disk');
    expect(await holdDataset(folder, work)).toBe('done');
    expect(await notes()).toEqual([]);
  });

  it('lets another dataset be worked on', async () => {
    const other = join(parent, 'other');
    expect(await holdDataset(folder, () => holdDataset(other, work))).toBe('done');
  });

  it('goes to no two of many that come at once', async () => {
    let atWork = 0;
    let most = 0;
    const one = () =>
      holdDataset(folder, async () => {
        atWork += 1;
        most = Math.max(most, atWork);
        await new Promise(setImmediate);
        atWork -= 1;
      }).catch((error: unknown) => expect(error).toBeInstanceOf(DatasetHeldError));
    await Promise.all(Array.from({ length: 20 }, one));
    expect(most).toBeLessThanOrEqual(1);
    expect(await notes()).toEqual([]);
  });

  it('is taken over from a process that was killed', async () => {
    const child = spawn(
      process.execPath,
      [
        '--import',
        pathOf('../testing/typescript-imports.js'),
        pathOf('./testing/hold-for-ever.ts'),
        folder,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    await expect(holdDataset(folder, work)).rejects.toThrow(`Process ${child.pid} on `);
    child.kill('SIGKILL');
    await ended;
    expect(await notes()).toHaveLength(1);
    expect(await holdDataset(folder, work)).toBe('done');
    expect(await notes()).toEqual([]);
  }, 60_000);

  it('is not taken over from another machine, of which nobody knows whether it is at work', async () => {
    await holdDataset(folder, work);
    await writeFile(join(workspaceOf(folder).notes, '7_some-id_another_machine'), '');
    await expect(holdDataset(folder, work)).rejects.toThrow(
      /^Process 7 on another_machine .*delete .*7_some-id_another_machine\.$/,
    );
  });
});
