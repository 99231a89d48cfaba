// Published figures that were wrong in their file, and what they were corrected to.
import type { AuthorityCode, Day, Id, PeriodId } from '@oflog/metrics-core';

import type { Database, Row } from '../database/database';

/** One figure that is wrong in the published file, mended with evidence. */
export interface HeldCorrection {
  release: string;
  publication: Id;
  /** Name that the publication's definition gives the column. */
  column: string;
  /** Ids of the measures that read the figure. */
  measures: Id[];
  authority: AuthorityCode;
  period: PeriodId;
  /** What the file says. */
  published: number;
  corrected: number;
  reason: string;
  /** Address where the right figure is published. */
  evidence: string;
  /** The day on which it was corrected here. */
  date: Day;
}

interface StoredCorrection extends Row {
  release: string;
  publication: Id;
  input: string;
  measures: string;
  authority: AuthorityCode;
  period: PeriodId;
  published: number;
  corrected: number;
  reason: string;
  evidence: string;
  corrected_on: Day;
}

/** The oldest first. */
export async function readCorrections(database: Database): Promise<HeldCorrection[]> {
  const rows = await database.rows<StoredCorrection>(
    'select * from corrections order by corrected_on, release, input, authority, period',
  );
  return rows.map(({ input, measures, corrected_on: date, ...row }) => ({
    release: row.release,
    publication: row.publication,
    column: input,
    measures: measures.split(' '),
    authority: row.authority,
    period: row.period,
    published: row.published,
    corrected: row.corrected,
    reason: row.reason,
    evidence: row.evidence,
    date,
  }));
}
