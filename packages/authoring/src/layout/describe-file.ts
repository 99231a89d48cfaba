// Opens a published file and describes its sheets. The edge of this folder: the rest is pure.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import {
  parseRegister,
  readWorkbook,
  registerFileNames,
  sha256OfFile,
  type AuthorityRow,
  type Workbook,
} from '@oflog/ingest';

import { authorityTexts, type AuthorityTexts } from './authority-texts';
import { findTables, type FoundTable } from './find-tables';
import { tablePeriod, type TablePeriodFound } from './table-period';

export interface DescribedTable {
  readonly found: FoundTable;
  readonly period: TablePeriodFound;
}

export interface DescribedSheet {
  /** Empty in a file without sheets. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly tables: readonly DescribedTable[];
}

export interface DescribedFile {
  readonly file: string;
  readonly format: Workbook['format'];
  readonly sha256: string;
  readonly sheets: readonly DescribedSheet[];
}

/** @throws ReadError where the file cannot be read or lacks a sheet that was asked for. */
export async function describeFile(
  path: string,
  register: readonly AuthorityRow[],
  sheets?: readonly string[],
): Promise<DescribedFile> {
  const workbook = await readWorkbook(path, sheets === undefined ? {} : { sheets });
  return {
    file: basename(path),
    format: workbook.format,
    sha256: await sha256OfFile(path),
    sheets: describeSheets(workbook, authorityTexts(register)),
  };
}

export function describeSheets(workbook: Workbook, texts: AuthorityTexts): DescribedSheet[] {
  return [...workbook.grids.values()].map(({ sheet, rows }) => ({
    name: sheet,
    rows: rows.length,
    columns: Math.max(0, ...rows.map((row) => row.length)),
    tables: findTables(rows, texts).map((found) => ({
      found,
      period: tablePeriod(found, { sheet, file: workbook.file, rows }),
    })),
  }));
}

/** The authorities of the dataset in a repository. */
export async function registerOf(repository: string): Promise<readonly AuthorityRow[]> {
  const textOf = (name: string) => readFile(join(repository, 'data', name), 'utf8');
  const { authorities, changes, memberships } = registerFileNames;
  return parseRegister({
    authorities: await textOf(authorities),
    changes: await textOf(changes),
    memberships: await textOf(memberships),
  }).authorities;
}
