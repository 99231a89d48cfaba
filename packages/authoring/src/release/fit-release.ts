// Drafts next year's release from the nearest one that is declared.
import { comparePeriods, type Publication, type Release, type Table } from '@oflog/metrics-core';

import type { AuthorityTexts } from '../layout/authority-texts';
import { periodsInText } from '../layout/period-text';
import { fitTable, type Sheet } from './fit-table';
import { readPeriods } from './read-periods';
import { unreadCells } from './unread-cells';
import { shiftPeriod } from './shift-years';

export interface NewFile {
  readonly file: string;
  readonly sha256: string;
  readonly sheets: readonly Sheet[];
}

export interface ReleaseWords {
  /** Left out: guessed from the names of the file and its sheets, else the year after. */
  readonly edition?: string;
  /** Left out: for a person to say. */
  readonly published?: string;
}

export interface DraftedRelease {
  readonly nearest: Release;
  readonly release: Release;
  /** Numbers of tables of the nearest release, from 0, that the new file has. */
  readonly kept: readonly number[];
  /** What differs from the nearest release, and what a person must settle. */
  readonly changes: readonly string[];
}

/** The release of the latest period; of several the one published last. */
export function nearestRelease({ releases }: Publication): Release | undefined {
  return releases.toSorted(
    (a, b) => comparePeriods(lastPeriod(b), lastPeriod(a)) || (a.published < b.published ? 1 : -1),
  )[0];
}

export function draftRelease(
  publication: Publication,
  nearest: Release,
  file: NewFile,
  words: ReleaseWords,
  texts: AuthorityTexts,
): DraftedRelease {
  const { edition, from } = editionOf(nearest, file, words);
  const years = startYear(edition) - startYear(nearest.edition);
  const fitted = nearest.tables.map((table, index) => ({
    index,
    before: table,
    fit: fitTable(table, file.sheets, years),
  }));
  const kept = fitted.flatMap(({ index, fit }) => (fit === null ? [] : [{ index, fit }]));
  const tables = kept.map(({ fit }) => fit.table);
  const read = readPeriods(tables, file.sheets, publication.period);
  const published = words.published ?? '';
  const { firstPublished: _first, url: _url, ...rest } = nearest;
  return {
    nearest,
    release: {
      ...rest,
      id: `${publication.id}.${edition}.${published}`,
      edition,
      published,
      publishedKind: 'stated',
      file: file.file,
      sha256: file.sha256,
      periods: read === undefined ? periodsOf(nearest, years) : [...read.periods],
      // What was accepted or corrected in last year's file says nothing about this one.
      exceptions: [],
      corrections: [],
      tables,
    },
    kept: kept.map(({ index }) => index),
    changes: [
      ...(words.edition === undefined ? [`The edition is ${edition}, by ${from}.`] : []),
      ...(read === undefined
        ? []
        : [`The periods are ${read.periods.join(', ')}, as column ${read.from} says.`]),
      ...(published === '' ? ['The day it was published is for you to say ("published").'] : []),
      ...new Set(fitted.flatMap(({ before, fit }) => fit?.changes ?? [sheetMissing(before, file)])),
      ...new Set(tables.flatMap((table) => unreadCells(table, file.sheets, publication, texts))),
      ...nearest.absences
        .filter(({ periods }) => periods !== undefined)
        .map(
          ({ periods = [], reason }) =>
            `An absence of ${nearest.edition} names ${periods.join(', ')} ("${reason}"): see whether it holds still, and for which periods.`,
        ),
    ],
  };
}

function editionOf(
  nearest: Release,
  { file, sheets }: NewFile,
  { edition }: ReleaseWords,
): { edition: string; from: string } {
  if (edition !== undefined) return { edition, from: 'what you said' };
  const names = [
    { from: 'the name of the file', text: file },
    ...sheets.map(({ sheet }) => ({ from: `sheet "${sheet}"`, text: sheet })),
  ];
  for (const { from, text } of names) {
    const latest = periodsInText(text, 'financial-year')
      .map(({ period }) => period)
      .sort(comparePeriods)
      .at(-1);
    if (latest === undefined) continue;
    // The edition is spelt as the last one was: a year, a financial year or an academic one.
    const years = startYear(latest) - startYear(nearest.edition);
    if (years > 0 && years <= furthest)
      return { edition: shiftEdition(nearest.edition, years), from };
  }
  return {
    edition: shiftEdition(nearest.edition, 1),
    from: `the edition before, ${nearest.edition}`,
  };
}

/** A year named in a file that lies further ahead than this is about something else. */
const furthest = 5;

function shiftEdition(edition: string, years: number): string {
  return /^(AY)?\d{4}(-\d{2}){0,2}$/.test(edition)
    ? shiftPeriod(edition, years)
    : edition.replace(/\d{4}/, (year) => String(Number(year) + years));
}

/** As many periods as before where each edition has its own; one more where editions grow. */
function periodsOf({ periods }: Release, years: number): string[] {
  return periods.length <= 2
    ? periods.map((period) => shiftPeriod(period, years))
    : [
        ...periods,
        ...Array.from({ length: years }, (_, i) => shiftPeriod(periods.at(-1) ?? '', i + 1)),
      ];
}

function sheetMissing({ sheet }: Table, { sheets }: NewFile): string {
  const names = sheets.map((one) => `"${one.sheet}"`).slice(0, 12);
  return `Sheet "${sheet ?? ''}" is missing; the file has ${names.join(', ')}: name the right one, or leave its table out.`;
}

function lastPeriod({ periods }: Release): string {
  return periods.toSorted(comparePeriods).at(-1) ?? '1900';
}

function startYear(edition: string): number {
  return Number(/\d{4}/.exec(edition)?.[0] ?? Number.NaN);
}
