import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Catalogue, Correction } from '@oflog/metrics-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openRegister } from '../dataset/open-dataset';
import { explainFigure } from '../explain/explain-figure';
import { explanationLines } from '../explain/explanation-lines';
import { registerFiles } from '../register/register-files';
import { smallCatalogue } from '../testing/small-catalogue';
import { smallRegister } from '../testing/small-register';
import { runIngest } from './run-ingest';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corrections-'));
  await mkdir(join(folder, 'data'));
  for (const [name, text] of registerFiles(smallRegister)) {
    await writeFile(join(folder, 'data', name), text);
  }
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const published = 'Code,Bins\nE06000911,90\nE06000912,12\nE06000913,0\n';

const correction: Correction = {
  column: 'bins',
  authority: 'E06000912',
  period: '2022-23',
  published: 12,
  corrected: 120,
  reason: 'A nought was lost.',
  evidence: 'https://example.org/erratum',
  date: '2024-02-01',
};

function declaring(corrections: Correction[]): Catalogue {
  const catalogue = smallCatalogue({
    tables: [
      {
        headerRows: [1],
        authority: [{ column: 'Code', scheme: 'gss' }],
        columns: { bins: 'Bins' },
      },
    ],
    covers: ['unitary'],
    release: { file: 'bins.csv', sha256: createHash('sha256').update(published).digest('hex') },
  });
  const publications = catalogue.publications.map((publication) => ({
    ...publication,
    releases: publication.releases.map((release) => ({ ...release, corrections })),
  }));
  return { ...catalogue, publications };
}

/** Runs with the corrections declared, and gives what reads a file of the dataset. */
async function runWith(corrections: Correction[]): Promise<(path: string) => Promise<string>> {
  await writeFile(join(folder, 'bins.csv'), published);
  const { faults } = await runIngest({
    catalogue: declaring(corrections),
    publicationsDir: folder,
    dataDir: join(folder, 'data'),
    area: 'bins',
  });
  expect(faults).toEqual([]);
  return (path) => readFile(join(folder, 'data', path), 'utf8');
}

const header =
  'release,publication,column,measures,authority,period,published,corrected,reason,evidence,date\n';

describe('the log of corrections', () => {
  it('has a row for each correction, with the measures that it moves and the evidence', async () => {
    const textOf = await runWith([correction]);
    expect(await textOf('corrections.csv')).toBe(
      `${header}bins-of-councils.2022-23.2024-01-31,bins-of-councils,bins,bins-emptied,E06000912,2022-23,12,120,A nought was lost.,https://example.org/erratum,2024-02-01\n`,
    );
    expect(await textOf('observations/bins-emptied.csv')).toContain(
      'E06000912,2022-23,bins-of-councils.2022-23.2024-01-31,120,,value,corrected,',
    );
  });

  it('has a header alone where nothing is corrected', async () => {
    const textOf = await runWith([]);
    expect(await textOf('corrections.csv')).toBe(header);
  });
});

describe('a corrected figure', () => {
  it('is explained with what the file says, the reason and the evidence', async () => {
    await runWith([correction]);
    const dataDir = join(folder, 'data');
    const explanation = await explainFigure(
      { measure: 'bins-emptied', authority: 'Dunmore', period: '2022-23', asOf: null },
      {
        catalogue: declaring([correction]),
        dataDir,
        publicationsDir: folder,
        register: await openRegister(dataDir),
      },
    );
    const lines = explanationLines(explanation);
    expect(lines.slice(0, 2)).toEqual([
      'Bins emptied, Dunmore (E06000912), 2022-23',
      '120 (120 bins)',
    ]);
    expect(lines).toContain(
      '    bins-of-councils.2022-23.2024-01-31, cell B3: "12", read as 120 for 2022-23 (corrected)',
    );
    expect(lines).toContain(
      '  E06000912, 2022-23: 12 in the file, 120 here since 1 February 2024. A nought was lost. https://example.org/erratum',
    );
  });
});
