// The same files and definitions give the same bytes, wherever and in whatever surroundings the program
// runs. It is started as built, in processes of their own: a time zone and a language are a process's.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { catalogue } from '@oflog/metrics-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openAllFiles } from '../dataset/open-dataset';
import { filesUnder } from '../publish/fingerprint';
import { registerFiles } from '../register/register-files';
import { soundCatalogue } from '../testing/small-catalogue';
import { smallRegister } from '../testing/small-register';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const committed = fileURLToPath(new URL('../../../../data', import.meta.url));
const publicationsDir = process.env.PUBLICATIONS_DIR;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deterministic-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const surroundings = {
  'in London, in English': { TZ: 'Europe/London', LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' },
  'in Auckland, in Turkish': { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  'without language or time zone': {},
};

/** Runs the program in a folder of its own and gives the dataset that it leaves. */
async function datasetOf(
  name: string,
  env: Record<string, string>,
  prepare: (dataDir: string) => Promise<readonly string[]>,
): Promise<Map<string, string>> {
  const cwd = join(folder, name);
  const dataDir = join(cwd, 'dataset of this run');
  await mkdir(dataDir, { recursive: true });
  const args = await prepare(dataDir);
  await promisify(execFile)(process.execPath, [program, 'run', '--data', dataDir, ...args], {
    cwd,
    env,
  });
  return openAllFiles(dataDir);
}

describe('the dataset has the same bytes', () => {
  it('in every time zone and language, and in every folder', async () => {
    const published = 'Code,Bins\nE06000911,90.5\nE06000912,120\nE06000913,0\n';
    const definitions = soundCatalogue({
      tables: [
        {
          headerRows: [1],
          authority: [{ column: 'Code', scheme: 'gss' }],
          columns: { bins: 'Bins' },
        },
      ],
      release: { file: 'bins.csv', sha256: createHash('sha256').update(published).digest('hex') },
    });
    const datasets: Map<string, string>[] = [];
    for (const [name, env] of Object.entries(surroundings)) {
      datasets.push(
        await datasetOf(name, env, async (dataDir) => {
          for (const [file, text] of registerFiles(smallRegister)) {
            await writeFile(join(dataDir, file), text);
          }
          const publications = join(folder, name, 'publications');
          await mkdir(publications);
          await writeFile(join(publications, 'bins.csv'), published);
          await writeFile(join(folder, name, 'catalogue.json'), JSON.stringify(definitions));
          return [
            '--area',
            'bins',
            '--publications',
            publications,
            '--catalogue',
            'catalogue.json',
          ];
        }),
      );
    }
    const [first, ...others] = datasets;
    expect(first?.get('observations/bins-emptied.csv')).toContain('E06000911,2022-23,');
    for (const other of others) expect(other).toEqual(first);
  });
});

describe.skipIf(publicationsDir === undefined)('the committed dataset', () => {
  it('comes from the files of PUBLICATIONS_DIR in any order, in Turkish, in Auckland', async () => {
    const [area] = catalogue.policyAreas;
    const shuffled = join(folder, 'shuffled');
    await scatter(publicationsDir ?? '', shuffled);
    const env = surroundings['in Auckland, in Turkish'];
    const dataset = await datasetOf('whole area', env, async (dataDir) => {
      await cp(committed, dataDir, { recursive: true });
      for (const part of ['observations', 'coverage'])
        await rm(join(dataDir, part), { recursive: true });
      return ['--area', area?.id ?? '', '--publications', shuffled];
    });
    const written = [...dataset].filter(([path]) => path.startsWith('observations/'));
    expect(written.length).toBeGreaterThan(2);
    for (const [path, text] of dataset) {
      expect(text === (await readFile(join(committed, path), 'utf8')), path).toBe(true);
    }
  }, 120_000);
});

/** Links to all files of a folder, made in another order, in folders that sort the other way round. */
async function scatter(from: string, to: string): Promise<void> {
  const paths = ((await filesUnder(from)) ?? []).toReversed();
  for (const [index, path] of paths.entries()) {
    const place = join(to, String(index % 7), String(paths.length - index));
    await mkdir(place, { recursive: true });
    await symlink(resolve(from, path), join(place, basename(path)));
  }
}
