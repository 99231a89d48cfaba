import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Catalogue, CheckException } from '@oflog/metrics-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { registerFiles } from '../register/register-files';
import { silently } from '../run/step';
import { smallCatalogue } from '../testing/small-catalogue';
import { smallRegister } from '../testing/small-register';
import { runIngestProgram } from '.';

let folder: string;
let printed: string[];
let errors: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diff-'));
  for (const name of ['data', 'publications']) await mkdir(join(folder, name));
  for (const [name, text] of registerFiles(smallRegister)) {
    await writeFile(join(folder, 'data', name), text);
  }
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const asPublished = 'Code,Bins\nE06000911,90\nE06000912,120\nE06000913,0\n';

/** Runs a command with the file published as it is given, and declared so. */
async function ingest(
  command: 'run' | 'diff' | 'rollback',
  published: string,
  exceptions: CheckException[] = [],
): Promise<number> {
  printed = [];
  errors = [];
  await writeFile(join(folder, 'publications', 'bins.csv'), published);
  const folders = ['--data', join(folder, 'data')];
  const sources = ['--area', 'bins', '--publications', join(folder, 'publications')];
  return runIngestProgram([command, ...folders, ...(command === 'rollback' ? [] : sources)], {
    catalogue: declaring(published, exceptions),
    env: {},
    reportFolder: join(folder, '.ingest'),
    step: silently,
    print: (line) => void printed.push(line),
    printError: (line) => void errors.push(line),
  });
}

function declaring(published: string, exceptions: CheckException[]): Catalogue {
  const catalogue = smallCatalogue({
    tables: [
      {
        headerRows: [1],
        authority: [{ column: 'Code', scheme: 'gss' }],
        columns: { bins: 'Bins' },
      },
    ],
    covers: ['unitary'],
    release: {
      file: 'bins.csv',
      sha256: createHash('sha256').update(published).digest('hex'),
      absences: published.includes('E06000913')
        ? []
        : [{ authorities: ['E06000913'], state: 'not-available', reason: 'Taken out.' }],
    },
  });
  return {
    ...catalogue,
    publications: catalogue.publications.map((publication) => ({
      ...publication,
      releases: publication.releases.map((release) => ({ ...release, exceptions })),
    })),
  };
}

const observations = () =>
  readFile(join(folder, 'data', 'observations', 'bins-emptied.csv'), 'utf8');

describe('ingest diff', () => {
  it('says that nothing would change where nothing would', async () => {
    expect(await ingest('run', asPublished)).toBe(0);
    expect(await ingest('diff', asPublished)).toBe(0);
    expect(printed).toEqual(['Nothing would change.', 'A run would write this.']);
  });

  it('shows by how much a figure would move, and changes nothing', async () => {
    await ingest('run', asPublished);
    const before = await observations();
    expect(await ingest('diff', asPublished.replace('90', '99'))).toBe(0);
    expect(printed).toEqual([
      'bins-emptied: 3 figures before, 3 after; 1 with another value',
      '  Castle (E06000911), 2022-23: 90 → 99, +9 (+10%)',
      'releases.csv: changed',
      '1 measure differs: 0 figures new, 0 removed, 1 changed. 1 other file.',
      'A run would write this.',
    ]);
    expect(await observations()).toBe(before);
    const report = await readFile(join(folder, '.ingest', 'diff.md'), 'utf8');
    expect(report).toContain('- Castle (E06000911), 2022-23: 90 → 99, +9 (+10%)\n');
    const data: unknown = JSON.parse(await readFile(join(folder, '.ingest', 'diff.json'), 'utf8'));
    expect(data).toMatchObject({
      measures: [{ measure: 'bins-emptied', changed: [{ movement: { by: 9, percent: 10 } }] }],
    });
  });

  it('shows all that is new in a dataset that has nothing of it yet', async () => {
    expect(await ingest('diff', asPublished)).toBe(0);
    expect(printed[0]).toBe('bins-emptied: the measure is new, 3 figures');
  });
});

describe('the gate', () => {
  const mistaken = asPublished.replace('120', '12');

  it('stops a run by which a figure would shrink to a tenth, until that is accepted', async () => {
    await ingest('run', asPublished);
    const before = await observations();

    expect(await ingest('diff', mistaken)).toBe(1);
    expect(errors.join('\n')).toMatch(/^REVISION_UNIT/m);
    expect(printed).toContain('  Dunmore (E06000912), 2022-23: 120 → 12, −108 (−90%)');
    expect(printed.at(-1)).toMatch(/^A run would be stopped: .*"exceptions" of a release/);
    expect(await ingest('run', mistaken)).toBe(1);
    expect(await observations()).toBe(before);

    const accepted: CheckException = {
      check: 'REVISION_UNIT',
      authorities: ['E06000912'],
      reason: 'The council had counted its bins in tenths.',
      notice: 'https://example.org/notice',
      accepted: '2024-02-01',
    };
    expect(await ingest('run', mistaken, [accepted])).toBe(0);
    expect(await observations()).toContain(
      'E06000912,2022-23,bins-of-councils.2022-23.2024-01-31,12,',
    );
    expect(await ingest('run', mistaken, [accepted])).toBe(0);
  });

  it('lets nothing through that is accepted for another authority', async () => {
    await ingest('run', asPublished);
    const other: CheckException = {
      check: 'REVISION_UNIT',
      authorities: ['E06000911'],
      reason: 'Another council.',
      accepted: '2024-02-01',
    };
    expect(await ingest('run', mistaken, [other])).toBe(1);
  });
});

describe('ingest rollback', () => {
  it('brings back the dataset before the last run, and says when there is none', async () => {
    await ingest('run', asPublished);
    const first = await observations();
    await ingest('run', asPublished.replace('90', '99'));
    expect(await observations()).not.toBe(first);

    expect(await ingest('rollback', asPublished)).toBe(0);
    expect(await observations()).toBe(first);
    expect(printed[0]).toMatch(/data is the dataset before the last run again\.$/);

    await rm(join(folder, '.ingest'), { recursive: true });
    expect(await ingest('rollback', asPublished)).toBe(1);
    expect(errors[0]).toContain('There is nothing to go back to');
  });
});

describe('ingest run after one that was killed', () => {
  it('finds the dataset that the other left aside, and clears what lies about', async () => {
    await ingest('run', asPublished);
    const first = await observations();
    const workspace = join(folder, '.ingest', 'data');
    await mkdir(join(workspace, 'staged-999999999'), { recursive: true });
    await mkdir(join(workspace, 'complete-0'));
    await rename(join(folder, 'data'), join(workspace, 'complete-0.exchanged'));

    expect(await ingest('run', asPublished)).toBe(0);
    expect(await observations()).toBe(first);
    expect(await readdir(workspace)).not.toContainEqual(
      expect.stringMatching(/^(staged|complete)/),
    );
  });
});
