// Opens the file of a release with the sheets that its layout names.
import type { Release } from '@oflog/metrics-core';

import { alwaysAnew } from '../cache/remember';
import type { Place, ReportFault } from '../faults/fault';
import { ReadError, listSheets, readWorkbook, type Workbook, workbookPacking } from '../read';
import { sheetNamed } from './extract-release';

/** Null where the file cannot be read or lacks a sheet, which is reported, and not remembered. */
export async function openRelease(
  release: Release,
  path: string,
  report: ReportFault,
  remember = alwaysAnew,
): Promise<Workbook | null> {
  const sheets = [...new Set(release.tables.map(({ sheet }) => sheet ?? ''))];
  try {
    return await remember(
      ['sheets', release.file, release.sha256, ...sheets],
      () => readNamed(path, sheets),
      workbookPacking,
    );
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const place: Place = {
      publication: release.publication,
      release: release.id,
      file: release.file,
    };
    report({
      code: error.code,
      place,
      found: error.found,
      expected: error.expected,
      remedy: `${error.remedy} Release ${release.id} declares it.`,
    });
    return null;
  }
}

async function readNamed(path: string, sheets: readonly string[]): Promise<Workbook> {
  try {
    return await readWorkbook(path, { sheets });
  } catch (error) {
    if (!(error instanceof ReadError) || error.code !== 'READ_SHEET_MISSING') throw error;
    // Names that differ by white space alone mean the same sheet.
    const names = await listSheets(path);
    const meant = sheets.map((sheet) => sheetNamed(names, sheet));
    if (meant.every((name, index) => name === sheets[index])) throw error;
    return readWorkbook(path, { sheets: meant });
  }
}
