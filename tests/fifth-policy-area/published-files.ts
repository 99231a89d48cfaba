// The invented figures as their publisher would put them on the web: a workbook and a CSV file.
import { createHash } from 'node:crypto';

import { utils, write } from '@e965/xlsx';
import type { Catalogue } from '@oflog/metrics-core';

import { bury, type CouncilFigures } from './figures';

/** Content by file name. */
export type PublishedFiles = ReadonlyMap<string, Buffer>;

export const returnsSheet = 'Table 1';
/** Of the first council in the workbook; in the CSV file it is 2. */
export const firstRowOfReturns = 5;

/** What stands in the workbook for the whole of England. */
export const englandMonths = 24.5;

export function publishedFiles(figures: readonly CouncilFigures[]): PublishedFiles {
  return new Map([
    ['allotment-returns-2022-23.xlsx', returns(figures)],
    ['allotment-accounts-2022-23.csv', accounts(figures)],
  ]);
}

/** The councils of the workbook, in the order of its rows. */
export function councilsOfReturns(figures: readonly CouncilFigures[]): CouncilFigures[] {
  return figures.filter(({ code }) => code !== bury);
}

function returns(figures: readonly CouncilFigures[]): Buffer {
  const rows = [
    ['Allotments in metropolitan districts, 2022-23'],
    ['[w] no list was sent'],
    [null, null, 'Plots let', null, 'Plots vacant', null, 'Waiting list'],
    ['ONS code', 'Council', 'Number', 'Hectares', 'Number', 'Hectares', 'Months'],
    ...councilsOfReturns(figures).map((one) => [
      one.code,
      one.name,
      one.plotsLet,
      one.plotsLet / 40,
      one.plotsVacant,
      one.plotsVacant / 40,
      one.monthsOfWaiting ?? '[w]',
    ]),
    ['E92000001', 'England', 90_000, 2_250, 9_000, 225, englandMonths],
  ];
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), returnsSheet);
  return Buffer.from(write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

function accounts(figures: readonly CouncilFigures[]): Buffer {
  const header = [
    'Code',
    'Council',
    'Spending 2021-22 (£)',
    'Spending 2022-23 (£)',
    'Homes without a garden 2021-22 (%)',
    'Homes without a garden 2022-23 (%)',
  ];
  const rows = figures.map(({ code, name, spending, homesWithoutAGarden }) => [
    code,
    name,
    spending['2021-22'],
    spending['2022-23'],
    homesWithoutAGarden['2021-22'],
    homesWithoutAGarden['2022-23'],
  ]);
  return Buffer.from([header, ...rows].map((row) => `${row.join(',')}\r\n`).join(''));
}

/** Text of declarations with the checksums of the files where their places are kept. */
export function withChecksums(text: string, files: PublishedFiles): string {
  return [...files].reduce(
    (filled, [name, content]) => filled.replaceAll(`<sha256 of ${name}>`, sha256(content)),
    text,
  );
}

/** The same for declarations that were loaded. */
export function catalogueWithChecksums(catalogue: Catalogue, files: PublishedFiles): Catalogue {
  return {
    ...catalogue,
    publications: catalogue.publications.map((publication) => ({
      ...publication,
      releases: publication.releases.map((release) => ({
        ...release,
        sha256: withChecksums(release.sha256, files),
      })),
    })),
  };
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
