// The dataset of the repository, for tests that ask what it says.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AuthorityCode, Id, PeriodId } from '@oflog/metrics-core';
import { csvParse, type DSVRowString } from 'd3-dsv';

import type { AuthorityRegister } from '../register/authority-register';
import { loadRegister } from '../register/load-register';
import { parseRegister, registerFileNames } from '../register/register-files';

const committedData = fileURLToPath(new URL('../../../../data', import.meta.url));

export interface CommittedRow {
  readonly authority: AuthorityCode;
  readonly period: PeriodId;
  readonly release: string;
  readonly value: number | null;
  readonly state: string;
  readonly marks: readonly string[];
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly cells: string;
}

/** Every vintage, as the file has them: by authority, then period, then release. */
export function committedRows(measure: Id): CommittedRow[] {
  return csvParse(textOf(`observations/${measure}.csv`)).map((row) => ({
    authority: row.authority ?? '',
    period: row.period ?? '',
    release: row.release ?? '',
    value: numberOf(row.value),
    state: row.state ?? '',
    marks: row.marks === '' ? [] : (row.marks ?? '').split(' '),
    numerator: numberOf(row.numerator),
    denominator: numberOf(row.denominator),
    cells: row.cells ?? '',
  }));
}

/** The current row of each authority and period, by {@link figureKey}. */
export function currentRows(measure: Id): ReadonlyMap<string, CommittedRow> {
  const published = new Map(
    csvParse(textOf('releases.csv')).map((row) => [row.release ?? '', row.published ?? '']),
  );
  const day = ({ release }: CommittedRow) => published.get(release) ?? '';
  const current = new Map<string, CommittedRow>();
  for (const row of committedRows(measure)) {
    const key = figureKey(row.authority, row.period);
    const known = current.get(key);
    if (known === undefined || day(known) <= day(row)) current.set(key, row);
  }
  return current;
}

/** Who is missing from each release, by its id. */
export function committedCoverage(): ReadonlyMap<string, readonly DSVRowString[]> {
  const files = readdirSync(join(committedData, 'coverage'));
  return new Map(
    files.map((file) => [file.replace(/\.csv$/, ''), csvParse(textOf(`coverage/${file}`))]),
  );
}

export function figureKey(authority: AuthorityCode, period: PeriodId): string {
  return `${authority} ${period}`;
}

export function committedRegister(): AuthorityRegister {
  const { authorities, changes, memberships } = registerFileNames;
  return loadRegister(
    parseRegister({
      authorities: textOf(authorities),
      changes: textOf(changes),
      memberships: textOf(memberships),
    }),
  );
}

/** Who took the place of whom, and when. */
export function committedChanges(): { date: string; kind: string; from: string; to: string }[] {
  return csvParse(textOf(registerFileNames.changes)).map((row) => ({
    date: row.date ?? '',
    kind: row.kind ?? '',
    from: row.from ?? '',
    to: row.to ?? '',
  }));
}

function textOf(path: string): string {
  return readFileSync(join(committedData, path), 'utf8');
}

function numberOf(text = ''): number | null {
  return text === '' ? null : Number(text);
}
