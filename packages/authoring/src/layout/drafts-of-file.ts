// The drafts of the tables of a file that are worth declaring.
import type { DescribedFile, DescribedSheet } from './describe-file';
import { kindQuestions } from './draft-publication';
import { draftTable, type TableDraft } from './draft-table';

export interface FileDraft {
  readonly file: string;
  readonly sha256: string;
  readonly tables: readonly TableDraft[];
  /** Codes of all authorities that the tables name. */
  readonly codes: readonly string[];
  readonly toDecide: readonly string[];
}

/** A file with more tables than these is a collection, of which a person names what is needed. */
const mostSheets = 3;

/** All sheets with figures of authorities where they are few; otherwise the one with most figures. */
export function mainSheets(sheets: readonly DescribedSheet[]): DescribedSheet[] {
  const withTable = sheets.filter(({ tables }) => tables.length > 0);
  const most = Math.max(0, ...withTable.map(figuresIn));
  const main = withTable.filter((sheet) => figuresIn(sheet) > 0 || most === 0);
  return main.length <= mostSheets
    ? main
    : main.filter((sheet) => figuresIn(sheet) === most).slice(0, 1);
}

export function draftsOf(
  { file, sha256, format, sheets: all }: DescribedFile,
  sheets: readonly DescribedSheet[],
  wanted: readonly string[],
): FileDraft {
  const taken = new Set<string>();
  const drafts = sheets.flatMap(({ name, tables }) =>
    tables.map(({ found, period }) => {
      const sheet = format === 'csv' ? null : name;
      const draft = draftTable(found, { sheet, period, wanted, taken });
      draft.columns.forEach((column) => taken.add(column.name));
      return { codes: found.codes, draft };
    }),
  );
  const left = all.filter(({ tables }) => tables.length > 0).length - sheets.length;
  return {
    file,
    sha256,
    tables: drafts.map(({ draft }) => draft),
    codes: [...new Set(drafts.flatMap(({ codes }) => codes))],
    toDecide: [
      ...kindQuestions(drafts.map(({ draft }) => draft)),
      ...new Set(drafts.flatMap(({ draft }) => draft.toDecide)),
      ...(left > 0 ? [`Whether ${left} other sheets are needed: name those with --sheet.`] : []),
      'The day it was published, the licence, and what each column means.',
    ],
  };
}

function figuresIn({ tables }: DescribedSheet): number {
  return tables.reduce(
    (sum, { found }) =>
      sum + found.figures.reduce((numbers, column) => numbers + column.numbers, 0),
    0,
  );
}
