import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { catalogue, filesNotUsed } from '@oflog/metrics-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { silently } from '../run/step';
import { runIngestProgram } from '.';

const publicationsDir = process.env.PUBLICATIONS_DIR;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function sources(...args: string[]) {
  const printed: string[] = [];
  const exitCode = await runIngestProgram(['sources', ...args], {
    catalogue,
    env: {},
    reportFolder: 'nowhere',
    step: silently,
    print: (line) => void printed.push(line),
    printError: (line) => void printed.push(line),
  });
  return { exitCode, printed };
}

describe('ingest sources', () => {
  it('says of each declared file what reads it, for which measures', async () => {
    const { exitCode, printed } = await sources();
    expect(exitCode).toBe(0);
    expect(printed).toContain(
      'CTSOP1.0_SUP.xlsx: release council-tax-stock-of-properties.2021.2021-09-23, for dwellings-on-valuation-list',
    );
    expect(printed).toContainEqual(
      expect.stringMatching(/^els-topo\.json: .*, for the register .* and the boundaries of maps$/),
    );
    expect(printed).toContainEqual(
      expect.stringMatching(
        /^ons-els-global-neighbours\.csv: .*, for the neighbours under ons-global$/,
      ),
    );
    expect(printed).not.toContainEqual(expect.stringContaining('for no measure'));
  });

  it('says of files that are not used why they are not', async () => {
    const { printed } = await sources('--unused');
    expect(printed).toHaveLength(filesNotUsed.flatMap(({ files }) => files).length + 1);
    expect(printed).toContain(
      'ra2018_19.xlsx: not used: Revenue account budget (RA). Budgets: what was planned. Our finance series are outturn, and one series never mixes the two.',
    );
  });

  it('fails with 1 where a file is neither read nor said not to be', async () => {
    await mkdir(join(folder, 'bins', '.fetch'), { recursive: true });
    await writeFile(join(folder, 'bins', 'bins-2023-24.csv'), '');
    await writeFile(join(folder, 'bins', '.fetch', 'half.csv'), '');
    await writeFile(join(folder, 'bins', 'ra2018_19.xlsx'), '');
    const { exitCode, printed } = await sources('--unused', '--publications', folder);
    expect(exitCode).toBe(1);
    expect(printed).toContainEqual(expect.stringMatching(/^bins-2023-24\.csv: not known: declare/));
    expect(printed).toContainEqual(expect.stringMatching(/^ra2018_19\.xlsx: not used: /));
    expect(printed).toContainEqual(
      expect.stringMatching(/^ra2019_20\.xlsx \(not at hand\): not used/),
    );
    expect(printed.join('\n')).not.toContain('half.csv');
  });

  it('gives the same as data', async () => {
    const { printed } = await sources('--unused', '--json');
    expect(JSON.parse(printed[0] ?? '')).toContainEqual({
      file: 'CSP_2015.csv',
      paths: [],
      use: expect.objectContaining({ kind: 'not-used' }) as unknown,
    });
  });

  it('names no file twice, and none that is read', () => {
    const unread = filesNotUsed.flatMap(({ files }) => files);
    expect(new Set(unread).size).toBe(unread.length);
    const releases = catalogue.publications.flatMap((publication) => publication.releases);
    const read = [...releases, ...catalogue.register.sources].map(({ file }) => file);
    expect(unread.filter((file) => read.includes(file))).toEqual([]);
  });
});

describe.skipIf(publicationsDir === undefined)('the archive', () => {
  it('in PUBLICATIONS_DIR has no file without a use or a reason, and lacks none', async () => {
    const { exitCode, printed } = await sources('--publications', publicationsDir ?? '');
    expect(exitCode).toBe(0);
    expect(printed.at(-1)).toBe(
      '99 files: 57 releases, 11 of authorities and neighbours, 31 not used for a reason, 0 not known.',
    );
    expect(printed.filter((line) => line.includes('(not at hand)'))).toEqual([]);
  });
});
