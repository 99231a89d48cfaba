// Opening one small workbook, for what goes wrong before a run has anything to look at.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ReadError, readWorkbook } from '../read';
import { workbookOf } from '../read/workbook-fixtures';

export interface Opening {
  /** The file is taken away before it is opened. */
  readonly gone?: boolean;
  /** How many rows the sheet has; left out: one. */
  readonly rows?: number;
  /** How long parsing may take; left out: as long as usual. */
  readonly milliseconds?: number;
}

/** The codes of what reading reports. */
export async function codesOfOpening({
  gone = false,
  rows = 1,
  milliseconds,
}: Opening): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'open-'));
  const path = join(folder, 'bins.xlsx');
  try {
    const cells = Array.from({ length: rows }, (_, row) => [row]);
    if (!gone) await writeFile(path, workbookOf({ Data: cells }, 'xlsx'));
    await readWorkbook(path, { limits: milliseconds === undefined ? {} : { milliseconds } });
    return [];
  } catch (error) {
    if (error instanceof ReadError) return [error.code];
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
