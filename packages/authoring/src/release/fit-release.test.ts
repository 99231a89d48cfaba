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
