// A run that knows what earlier runs read writes what a run would write that knows nothing.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Metric } from '@oflog/metrics-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { rememberIn, type Remember } from '../cache/remember';
import { workbookOf } from '../read/workbook-fixtures';
import { registerFiles } from '../register/register-files';
import type { RegisterRows } from '../register/register-rows';
import { smallCatalogue } from '../testing/small-catalogue';
import type { PublicationUnderTest, Rows } from '../testing/small-publication';
import { smallRegister } from '../testing/small-register';
import type { IngestOptions } from './build-dataset';
import { runIngest } from './run-ingest';

const rows: Rows = [
  ['Code', 'Council', 'Bins', 'Bins as revised'],
  ['E06000911', 'Castle', 300, 310],
  ['E06000912', 'Dunmore', 0, 0],
  ['E06000913', 'Elmet', '[x]', '[x]'],
];

const layout: PublicationUnderTest = {
  covers: ['unitary'],
  tables: [
    {
      sheet: 'Data',
      headerRows: [1],
      authority: [{ column: 'Code', scheme: 'gss' }],
      missing: { '[x]': 'not-submitted' },
      columns: { bins: 'Bins' },
    },
  ],
};

const [table] = layout.tables;
const withTable = (change: Partial<typeof table>): PublicationUnderTest => ({
  ...layout,
  tables: [{ ...table!, ...change }],
});

let folder: string;
let remembered: Remember;
/** What had to be worked out, and was not known. */
let worked: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remembered-'));
  const kept = await rememberIn(join(folder, 'cache'), 'v1');
  worked = [];
  remembered = (from, work, packing) =>
    kept(
      from,
      () => {
        worked.push(from[0] ?? '');
        return work();
      },
      packing,
    );
});

afterEach(() => rm(folder, { recursive: true, force: true }));

interface Written {
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/** Runs in a new dataset; `remember` left out, it knows nothing. */
async function run(
  declared: PublicationUnderTest,
  { content = rows, register = smallRegister, change = {}, remember }: Given = {},
): Promise<Written> {
  const place = await mkdtemp(join(folder, 'run-'));
  const [publicationsDir, dataDir] = [join(place, 'publications'), join(place, 'data')];
  const workbook = workbookOf({ Data: content }, 'xlsx');
  await write(join(publicationsDir, 'bins.xlsx'), workbook);
  for (const [path, text] of registerFiles(register)) await write(join(dataDir, path), text);
  const sha256 = createHash('sha256').update(workbook).digest('hex');
  const small = smallCatalogue({ ...declared, release: { sha256 } });
  const catalogue = { ...small, metrics: small.metrics.map((one) => ({ ...one, ...change })) };
  const options: IngestOptions = { catalogue, publicationsDir, dataDir, area: 'bins' };
  const { faults, warnings } = await runIngest({ ...options, ...(remember && { remember }) });
  return {
    faults: faults.map(({ code }) => code),
    warnings: warnings.map(({ code, found }) => `${code}: ${found}`),
    files: await filesIn(dataDir),
  };
}

interface Given {
  readonly content?: Rows;
  readonly register?: RegisterRows;
  /** What is declared otherwise of the metric. */
  readonly change?: Partial<Metric>;
  readonly remember?: Remember;
}

async function write(path: string, content: Buffer | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

async function filesIn(path: string): Promise<Record<string, string>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files: Record<string, string> = {};
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    files[file.slice(path.length)] = await readFile(file, 'utf8');
  }
  return files;
}

describe('a run again', () => {
  it('of the same declarations reads nothing and writes the same bytes', async () => {
    const anew = await run(layout);
    const first = await run(layout, { remember: remembered });
    expect(worked).toEqual(['figures', 'sheets', 'checks', 'measure']);
    worked = [];
    const second = await run(layout, { remember: remembered });
    expect(worked).toEqual([]);
    expect(anew.faults).toEqual([]);
    expect(first).toEqual(anew);
    expect(second).toEqual(anew);
  });

  it.each([
    ['another column', withTable({ columns: { bins: 'Bins as revised' } })],
    ['another state of a marker', withTable({ missing: { '[x]': 'suppressed' } })],
    [
      'a joint report',
      {
        ...layout,
        jointReporting: [
          { by: 'E06000911', covers: ['E06000912'], from: '2022-23', reason: 'They share bins.' },
        ],
      },
    ],
  ])('after %s was declared finds the sheets parsed and reads them anew', async (_, changed) => {
    await run(layout, { remember: remembered });
    worked = [];
    const again = await run(changed, { remember: remembered });
    expect(worked).toEqual(['figures', 'checks', 'measure']);
    expect(again).toEqual(await run(changed));
    expect(again).not.toEqual(await run(layout));
  });

  it('with another register reads the figures anew', async () => {
    await run(layout, { remember: remembered });
    worked = [];
    const register = {
      ...smallRegister,
      authorities: smallRegister.authorities.map((row) =>
        row.code === 'E06000912' ? { ...row, name: 'Dunmore and the Isles' } : row,
      ),
    };
    const again = await run(layout, { register, remember: remembered });
    expect(worked).toEqual(['figures', 'checks', 'measure']);
    expect(again).toEqual(await run(layout, { register }));
  });

  it('with another file parses it', async () => {
    await run(layout, { remember: remembered });
    worked = [];
    const content = rows.with(1, ['E06000911', 'Castle', 305, 310]);
    const again = await run(layout, { content, remember: remembered });
    expect(worked).toEqual(['figures', 'sheets', 'checks', 'measure']);
    expect(again).toEqual(await run(layout, { content }));
  });

  it('after a metric was declared otherwise evaluates it anew and reads nothing', async () => {
    await run(layout, { remember: remembered });
    worked = [];
    const change: Partial<Metric> = { bounds: { min: 0, max: 299 } };
    const again = await run(layout, { change, remember: remembered });
    expect(worked).toEqual(['measure']);
    expect(again.faults).toEqual(['VALUE_OUT_OF_BOUNDS']);
    expect(again).toEqual(await run(layout, { change }));
  });

  it('finds again what the checks found, without looking again', async () => {
    const change: Partial<Metric> = { bounds: { min: 0, max: 299 } };
    const first = await run(layout, { change, remember: remembered });
    worked = [];
    const second = await run(layout, { change, remember: remembered });
    expect(worked).toEqual([]);
    expect(second.faults).toEqual(['VALUE_OUT_OF_BOUNDS']);
    expect(second).toEqual(first);
  });

  it('finds every fault again', async () => {
    const content = rows.with(2, ['E06000912', 'Dunmore', 'many', 0]);
    const first = await run(layout, { content, remember: remembered });
    const second = await run(layout, { content, remember: remembered });
    expect(first.faults).toContain('CELL_NOT_A_NUMBER');
    expect(second).toEqual(first);
  });

  it('finds a damaged file damaged again, and never keeps what it could not read', async () => {
    const missing = withTable({ sheet: 'Figures' });
    const first = await run(missing, { remember: remembered });
    worked = [];
    const second = await run(missing, { remember: remembered });
    expect(first.faults).toEqual(['READ_SHEET_MISSING']);
    expect(second).toEqual(first);
    expect(worked).toEqual(['figures', 'sheets']);
  });
});
