import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { describeFault } from '../faults/fault';
import { workbookOf } from '../read/workbook-fixtures';
import { registerFiles } from '../register/register-files';
import { smallCatalogue } from '../testing/small-catalogue';
import type { PublicationUnderTest, Rows } from '../testing/small-publication';
import { smallRegister } from '../testing/small-register';
import { runIngest, type IngestResult } from './run-ingest';

const rows: Rows = [
  ['Bins emptied by councils'],
  ['Code', 'Council', 'Bins'],
  ['E06000911', 'Castle', 300],
  ['E06000912', 'Dunmore', 0],
  ['E06000913', 'Elmet', '[x]'],
  ['', 'ENGLAND', 300],
];

const layout: PublicationUnderTest = {
  covers: ['unitary'],
  tables: [
    {
      sheet: 'Data',
      headerRows: [2],
      until: { column: 'Council', in: ['ENGLAND'] },
      authority: [{ column: 'Code', scheme: 'gss' }],
      totals: [{ area: 'E92000001', where: [{ column: 'Council', in: ['ENGLAND'] }] }],
      missing: { '[x]': 'not-submitted' },
      columns: { bins: 'Bins' },
    },
  ],
};

let folder: string;
let publicationsDir: string;
let dataDir: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ingest-'));
  publicationsDir = join(folder, 'publications');
  dataDir = join(folder, 'data');
  await mkdir(publicationsDir);
  const dataset = new Map([
    ...registerFiles(smallRegister),
    ['observations/of-another-area.csv', 'as it was\n'],
    ['releases.csv', 'release,publication\nother.2020.2020-01-01,other\n'],
  ]);
  for (const [path, text] of dataset) {
    await mkdir(dirname(join(dataDir, path)), { recursive: true });
    await writeFile(join(dataDir, path), text);
  }
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Puts the file among the publications and runs, with the file declared as it is. */
async function runWith(
  content: Buffer | string | null,
  { file = 'bins.xlsx', sha256 }: { file?: string; sha256?: string } = {},
): Promise<IngestResult> {
  if (content !== null) await writeFile(join(publicationsDir, file), content);
  const release = {
    file,
    sha256:
      sha256 ??
      createHash('sha256')
        .update(content ?? '')
        .digest('hex'),
  };
  const catalogue = smallCatalogue({ ...layout, release });
  return runIngest({ catalogue, publicationsDir, dataDir, area: 'bins' });
}

const workbook = (changed: Rows = rows, sheet = 'Data') => workbookOf({ [sheet]: changed }, 'xlsx');
const withRow = (index: number, row: Rows[number]) => rows.toSpliced(index, 1, row);

async function contentOf(path: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const text = await readFile(join(parentPath, name), 'utf8');
        return [join(parentPath, name), text] as const;
      }),
    ),
  );
}

describe('a run for a policy area', () => {
  it('writes what its files say, zero as a value and a marker as its state', async () => {
    const result = await runWith(workbook());
    expect(result.faults).toEqual([]);
    expect(await readFile(join(dataDir, 'observations/bins-emptied.csv'), 'utf8')).toBe(
      'authority,period,release,value,category,state,marks,lower,upper,numerator,denominator,cells\n' +
        'E06000911,2022-23,bins-of-councils.2022-23.2024-01-31,300,,value,,,,,,bins-of-councils.2022-23.2024-01-31!Data!C3\n' +
        'E06000912,2022-23,bins-of-councils.2022-23.2024-01-31,0,,value,,,,,,bins-of-councils.2022-23.2024-01-31!Data!C4\n' +
        'E06000913,2022-23,bins-of-councils.2022-23.2024-01-31,,,not-submitted,,,,,,bins-of-councils.2022-23.2024-01-31!Data!C5\n' +
        'E92000001,2022-23,bins-of-councils.2022-23.2024-01-31,300,,value,,,,,,bins-of-councils.2022-23.2024-01-31!Data!C6\n',
    );
    expect(await readFile(join(dataDir, 'state-counts.csv'), 'utf8')).toBe(
      'measure,period,state,observations\n' +
        'bins-emptied,2022-23,value,3\n' +
        'bins-emptied,2022-23,not-submitted,1\n',
    );
    expect(
      await readFile(join(dataDir, 'coverage/bins-of-councils.2022-23.2024-01-31.csv'), 'utf8'),
    ).toBe('period,authority,name,columns,state,reason\n');
  });

  it('leaves what belongs to others as it was', async () => {
    await runWith(workbook());
    expect(await readFile(join(dataDir, 'observations/of-another-area.csv'), 'utf8')).toBe(
      'as it was\n',
    );
    const releases = await readFile(join(dataDir, 'releases.csv'), 'utf8');
    expect(releases.split('\n').map((line) => line.split(',')[0])).toEqual([
      'release',
      'bins-of-councils.2022-23.2024-01-31',
      'other.2020.2020-01-01',
      '',
    ]);
  });

  it('writes the same bytes a second time', async () => {
    await runWith(workbook());
    const first = await contentOf(dataDir);
    await runWith(workbook());
    expect(await contentOf(dataDir)).toEqual(first);
  });

  it('says so where the dataset has no register', async () => {
    await rm(join(dataDir, 'authorities.csv'));
    const { faults } = await runWith(workbook());
    expect(faults.map(({ code }) => code)).toEqual(['REGISTER_NOT_READ']);
  });
});

describe('bad input', () => {
  const whole = workbook();
  const bad = {
    'a file that is missing': {
      run: () => runWith(null),
      says: /^ACQUIRE_FILE_MISSING in file "bins\.xlsx".*no file of that name anywhere under/,
    },
    'a file of other bytes than declared': {
      run: () => runWith(workbook(), { sha256: 'f'.repeat(64) }),
      says: /^ACQUIRE_FILE_CHANGED in file "bins\.xlsx".*expected SHA-256 ffff.*new release/,
    },
    'a truncated file': {
      run: () => runWith(whole.subarray(0, whole.length / 2)),
      says: /^READ_TRUNCATED in file "bins\.xlsx".*Download the file again/,
    },
    'a file of another type': {
      run: () => runWith('<!doctype html><title>Not found</title>'),
      says: /^READ_WRONG_TYPE in file "bins\.xlsx".*web page.*expected the content of an XLSX file/,
    },
    'a renamed sheet': {
      run: () => runWith(workbook(rows, 'Data_2022')),
      says: /^READ_SHEET_MISSING in file "bins\.xlsx".*no sheet "Data".*The nearest is "Data_2022"/,
    },
    'a column that is gone': {
      run: () => runWith(workbook(withRow(1, ['Code', 'Council', 'Bins (all)']))),
      says: /^LAYOUT_COLUMN_MISSING in file "bins\.xlsx", sheet "Data".*no column "Bins" in header row 2.*"Bins \(all\)" \(C2\)/,
    },
    'a duplicate authority': {
      run: () => runWith(workbook(rows.toSpliced(4, 0, ['E06000912', 'Dunmore', 7]))),
      says: /^ROW_AUTHORITY_DUPLICATE.*2 rows of E06000912 in 2022-23: rows 4, 5/,
    },
    'an unknown authority': {
      run: () => runWith(workbook(rows.toSpliced(4, 0, ['E06000999', 'Nowhere', 7]))),
      says: /^ROW_AUTHORITY_UNKNOWN in file "bins\.xlsx", sheet "Data", cell A5.*"E06000999"/,
    },
    'a letter where a number belongs': {
      run: () => runWith(workbook(withRow(2, ['E06000911', 'Castle', '3oo']))),
      says: /^CELL_NOT_A_NUMBER in file "bins\.xlsx", sheet "Data", cell C3.*"3oo" in column "bins"/,
    },
    'an authority that is left out': {
      run: () => runWith(workbook(rows.toSpliced(2, 1))),
      says: /^COVERAGE_AUTHORITY_ABSENT in file "bins\.xlsx".*Castle \(E06000911\)/,
    },
    'a value beyond all bounds': {
      run: () => runWith(workbook(withRow(2, ['E06000911', 'Castle', 300_000]))),
      says: /^VALUE_OUT_OF_BOUNDS in measure "bins-emptied".*300000 for E06000911 in 2022-23, from .*sheet "Data", C3/,
    },
  };

  it.each(Object.entries(bad))('such as %s is a named fault', async (_, { run, says }) => {
    const before = await contentOf(dataDir);
    const { faults } = await run();
    expect(describeFault(faults[0]!)).toMatch(says);
    expect(describeFault(faults[0]!)).toContain('bins-of-councils.2022-23.2024-01-31');
    expect(await contentOf(dataDir)).toEqual(before);
  });

  it('is found all at once, each fault once', async () => {
    const { faults } = await runWith(
      workbook([
        ...rows.slice(0, 2),
        ['E06000911', 'Castle', '3oo'],
        ['E06000999', 'Nowhere', 7],
        ['E06000912', 'Dunmore', null],
        ...rows.slice(4),
      ]),
    );
    expect(faults.map(({ code }) => code)).toEqual([
      'ROW_AUTHORITY_UNKNOWN',
      'CELL_NOT_A_NUMBER',
      'CELL_EMPTY',
    ]);
  });
});
