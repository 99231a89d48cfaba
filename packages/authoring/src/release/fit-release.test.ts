import { describe, expect, it } from 'vitest';

import { count, definePublication, type Publication } from '@oflog/metrics-core';

import { authorityTexts } from '../layout/authority-texts';
import type { Row } from '../layout/cells';
import { sixCouncils } from '../testing/six-councils';
import { draftRelease, nearestRelease } from './fit-release';
import { releaseSource } from './release-source';

const texts = authorityTexts(sixCouncils);

const publication: Publication = definePublication({
  id: 'parks-returns',
  publisher: { name: 'Office of Parks', url: 'https://example.org' },
  title: 'Parks returns',
  landingPage: 'https://example.org/parks',
  statisticsStatus: 'not-stated',
  licence: { id: 'open', title: 'Open', url: 'https://example.org', attribution: 'Parks.' },
  frequency: 'annual',
  period: 'financial-year',
  basis: 'count',
  covers: ['metropolitan-district'],
  columns: {
    benches: { unit: count('benches'), meaning: 'Benches' },
    trees: { unit: count('trees'), meaning: 'Trees' },
  },
  releases: [
    {
      edition: '2022-23',
      published: '2023-11-30',
      file: 'parks_2022_23.xlsx',
      sha256: 'a'.repeat(64),
      periods: ['2022-23'],
      tables: [
        {
          sheet: 'Parks 2022-23',
          headerRows: [2],
          authority: [{ column: 'Code', scheme: 'gss' }],
          missing: { '[x]': 'not-available' },
          columns: { benches: 'Number of benches', trees: 'Trees in 2022-23' },
        },
      ],
    },
  ],
});
const [released] = publication.releases;
if (released === undefined) throw new Error('The publication has a release.');

const councils = (rowOf: (code: string, name: string) => Row) =>
  sixCouncils.map(({ code, name }) => rowOf(code, name));

const draft = (file: string, sheet: string, rows: Row[]) =>
  draftRelease(
    publication,
    nearestRelease(publication) ?? released,
    {
      file,
      sha256: 'b'.repeat(64),
      sheets: [
        { sheet: 'Notes', rows: [['Notes']] },
        { sheet, rows },
      ],
    },
    {},
    texts,
  );

const nextYear = draft('parks_2023_24.xlsx', 'Parks 2023-24', [
  ['Parks of councils'],
  ['New: benches are counted from this year without picnic tables'],
  [],
  ['Code', 'Council', 'Number of park benches', 'Trees in 2023-24'],
  ...councils((code, name) => [code, name, 12, name === 'Bury' ? '[c]' : 300]),
]);

describe("the draft of next year's release", () => {
  it('moves years on in edition, periods, sheet and headers', () => {
    expect(nextYear.release).toMatchObject({
      id: 'parks-returns.2023-24.',
      edition: '2023-24',
      published: '',
      file: 'parks_2023_24.xlsx',
      sha256: 'b'.repeat(64),
      periods: ['2023-24'],
      tables: [
        {
          sheet: 'Parks 2023-24',
          headerRows: [4],
          period: { fixed: '2023-24' },
          columns: { benches: 'Number of park benches', trees: 'Trees in 2023-24' },
        },
      ],
    });
  });

  it('says in words what changed and what is to be settled', () => {
    expect(nextYear.changes).toEqual([
      'The edition is 2023-24, by the name of the file.',
      'The day it was published is for you to say ("published").',
      'Sheet "Parks 2022-23" is now "Parks 2023-24".',
      'The header moved from row 2 to row 4.',
      'Column "Number of benches" seems to be renamed "Number of park benches" (77% alike): make sure that it means the same.',
      'Column "Trees in 2022-23" is now "Trees in 2023-24".',
      '"[c]" stands among the figures of trees: say in "missing" what it means.',
    ]);
  });

  it('names the nearest headers where a column is gone, and the sheets where a sheet is', () => {
    const gone = draft('parks_2023_24.xlsx', 'Parks 2023-24', [
      ['About'],
      ['Code', 'Council', 'Swings', 'Trees in 2023-24'],
      ...councils((code, name) => [code, name, 4, 300]),
    ]);
    expect(gone.changes.join('\n')).toContain(
      'Column "Number of benches" is missing; the nearest headers are',
    );
    const noSheet = draft('parks_2023_24.xlsx', 'Contacts', [['Ask us']]);
    expect(noSheet.kept).toEqual([]);
    expect(noSheet.changes.join('\n')).toContain(
      'Sheet "Parks 2022-23" is missing; the file has "Notes", "Contacts"',
    );
  });
});

describe('the source of the draft', () => {
  const source = `const common = { trees: 'Trees in 2022-23', benches: 'Number of benches' };
export const releases = [
  {
    edition: '2022-23',
    // The letter with it gives this day.
    published: '2023-11-30',
    file: 'parks_2022_23.xlsx',
    sha256: '${'a'.repeat(64)}',
    periods: ['2022-23'],
    tables: [{ sheet: 'Parks 2022-23', headerRows: [2], marks: certified, columns: common }],
  },
];
`;

  it('repeats constants by their names and writes what differs after them', () => {
    const { entry, file } = releaseSource(source, released, nextYear.release, [0]);
    const oneLine = entry.replace(/\s+/g, ' ');
    expect(oneLine).toContain(
      "marks: certified, columns: { ...common, benches: 'Number of park benches', trees: 'Trees in 2023-24' } }",
    );
    expect(oneLine).not.toContain('The letter with it');
    expect(file?.indexOf("edition: '2023-24'")).toBeGreaterThan(
      source.indexOf("edition: '2022-23'"),
    );
  });

  it('is the whole entry, to be put in by hand, where a function makes the release', () => {
    const made = `export const releases = [parks({ file: 'parks_2022_23.xlsx' })];`;
    const { entry, file } = releaseSource(made, released, nextYear.release, [0]);
    expect(file).toBeNull();
    expect(entry).toContain("authority: [{ column: 'Code', scheme: 'gss' }]");
  });
});

describe('a table of two years and groups', () => {
  const grouped: Publication = {
    ...publication,
    releases: [
      {
        ...released,
        periods: ['2021-22', '2022-23'],
        tables: released.tables.map((table) => ({
          ...table,
          sheet: 'Parks',
          headerRows: [1, 2],
          period: { inColumns: true },
          columns: {
            benches: {
              byPeriod: {
                '2021-22': { cell: { header: ['Benches', '2021-22'] } },
                '2022-23': { cell: { header: ['Benches', '2022-23'] } },
              },
            },
            trees: {
              byPeriod: {
                '2021-22': { cell: { header: ['Trees', '2021-22'] } },
                '2022-23': { cell: { header: ['Trees', '2022-23'] } },
              },
            },
          },
        })),
      },
    ],
  };
  const fit = (group: string) =>
    draftRelease(
      grouped,
      grouped.releases[0] ?? released,
      {
        file: 'parks_2023_24.xlsx',
        sha256: 'b'.repeat(64),
        sheets: [
          {
            sheet: 'Parks',
            rows: [
              [null, null, 'Benches', null, group, null],
              ['Code', 'Council', '2022-23', '2023-24', '2022-23', '2023-24'],
              ...councils((code, name) => [code, name, 1, 2, 3, 4]),
            ],
          },
        ],
      },
      {},
      texts,
    );

  it('finds a group under a new name, each period under its own header', () => {
    expect(fit('Trees, all').release.tables[0]?.columns.trees).toEqual({
      byPeriod: {
        '2022-23': { cell: { header: ['Trees, all', '2022-23'] } },
        '2023-24': { cell: { header: ['Trees, all', '2023-24'] } },
      },
    });
  });

  it('never takes a column for another one renamed, or one year for another', () => {
    const { release, changes } = fit('Ponds');
    const trees = JSON.stringify(release.tables[0]?.columns.trees);
    expect(trees).not.toContain('Benches');
    expect(changes.join('\n')).toContain('Column "Trees" › "2022-23" is missing');
    expect(changes.join('\n')).not.toContain('seems to be renamed');
  });
});

describe('a table with a column of periods', () => {
  it('has the periods that its rows say, not those of last year moved on', () => {
    const dated: Publication = {
      ...publication,
      releases: [
        {
          ...released,
          periods: ['2021-22', '2022-23'],
          tables: released.tables.map((table) => ({
            ...table,
            sheet: 'Parks',
            headerRows: [1],
            period: { column: 'Year', values: { 'the year of the flood': '2020-21' } },
          })),
        },
      ],
    };
    const { release, changes } = draftRelease(
      dated,
      dated.releases[0] ?? released,
      {
        file: 'parks_2023_24.xlsx',
        sha256: 'b'.repeat(64),
        sheets: [
          {
            sheet: 'Parks',
            rows: [
              ['Code', 'Council', 'Year', 'Number of benches', 'Trees in 2023-24'],
              ...['2023/24', '2022/23', 'the year of the flood'].flatMap((year) =>
                councils((code, name) => [code, name, year, 1, 2]),
              ),
              ['Source: the Office of Parks'],
            ],
          },
        ],
      },
      {},
      texts,
    );
    expect(release.periods).toEqual(['2020-21', '2022-23', '2023-24']);
    expect(changes).toContain('The periods are 2020-21, 2022-23, 2023-24, as column "Year" says.');
  });
});

describe('a table of several rows for each authority', () => {
  const long: Publication = {
    ...publication,
    releases: [
      {
        ...released,
        tables: released.tables.map((table) => ({
          ...table,
          sheet: 'Parks',
          headerRows: [1],
          columns: {
            trees: { cell: 'Value', where: [{ column: 'Measure', in: ['Trees'] }] },
          },
        })),
      },
    ],
  };

  it('knows a renamed column of classes by its texts, and looks at its own rows alone', () => {
    const { release, changes } = draftRelease(
      long,
      long.releases[0] ?? released,
      {
        file: 'parks_2023_24.xlsx',
        sha256: 'b'.repeat(64),
        sheets: [
          {
            sheet: 'Parks',
            rows: [
              ['Code', 'Council', 'Indicator', 'Value'],
              ...councils((code, name) => [code, name, 'Trees', name === 'Bury' ? '[c]' : 12]),
              ...councils((code, name) => [code, name, 'Cost', '£5']),
            ],
          },
        ],
      },
      {},
      texts,
    );
    expect(release.tables[0]?.columns.trees).toEqual({
      cell: 'Value',
      where: [{ column: 'Indicator', in: ['Trees'] }],
    });
    expect(changes.slice(2)).toEqual([
      'Column "Measure" seems to be renamed "Indicator" (it holds "Trees"): make sure that it means the same.',
      '"[c]" stands among the figures of trees: say in "missing" what it means.',
    ]);
  });
});
