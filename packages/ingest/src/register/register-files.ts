// The register as files of the dataset, written and read.
import { authorityTypes, type AuthorityType } from '@oflog/metrics-core';
import { authorityChangeColumns, authorityColumns, membershipColumns } from '@oflog/store/columns';
import { csvParse, type DSVRowString } from 'd3-dsv';

import { csvText } from '../write/csv';
import type { AuthorityRow, ChangeRow, MembershipRow, RegisterRows } from './register-rows';

/** Names of the files, from the folder of the dataset. */
export const registerFileNames = {
  authorities: 'authorities.csv',
  changes: 'authority-changes.csv',
  memberships: 'memberships.csv',
} as const;

/** The text of each file by its name. */
export function registerFiles(rows: RegisterRows): Map<string, string> {
  return new Map([
    [registerFileNames.authorities, csvText(authorityColumns, rows.authorities.map(cellsOf))],
    [
      registerFileNames.changes,
      csvText(
        authorityChangeColumns,
        rows.changes.map(({ date, kind, from, to }) => [date, kind, from, to]),
      ),
    ],
    [
      registerFileNames.memberships,
      csvText(
        membershipColumns,
        rows.memberships.map(({ body, member, from, to }) => [body, member, from, to]),
      ),
    ],
  ]);
}

/** The rows that the files hold. @throws Error where a cell is none that this program writes. */
export function parseRegister(texts: Record<keyof typeof registerFileNames, string>): RegisterRows {
  return {
    authorities: csvParse(texts.authorities).map(authorityOf),
    changes: csvParse(texts.changes).map(changeOf),
    memberships: csvParse(texts.memberships).map(membershipOf),
  };
}

type Row = DSVRowString;

function cellsOf(authority: AuthorityRow): (string | null)[] {
  return [
    authority.code,
    authority.slug,
    authority.name,
    authority.type,
    authority.region,
    authority.upperTier,
    authority.from,
    authority.to,
    ...[
      authority.formerCodes,
      authority.formerNames,
      authority.formerSlugs,
      authority.otherNames,
      authority.eCodes,
    ].map((list) => list.join(';')),
  ];
}

function authorityOf(row: Row): AuthorityRow {
  return {
    code: text(row, 'code'),
    slug: text(row, 'slug'),
    name: text(row, 'name'),
    type: typeOf(row),
    region: optional(row, 'region'),
    upperTier: optional(row, 'upper_tier'),
    from: optional(row, 'from'),
    to: optional(row, 'to'),
    formerCodes: list(row, 'former_codes'),
    formerNames: list(row, 'former_names'),
    formerSlugs: list(row, 'former_slugs'),
    otherNames: list(row, 'other_names'),
    eCodes: list(row, 'e_codes'),
  };
}

function changeOf(row: Row): ChangeRow {
  return {
    date: text(row, 'date'),
    kind: text(row, 'kind') === 'split' ? 'split' : 'merger',
    from: text(row, 'from'),
    to: text(row, 'to'),
  };
}

function membershipOf(row: Row): MembershipRow {
  return {
    body: text(row, 'body'),
    member: text(row, 'member'),
    from: text(row, 'from'),
    to: optional(row, 'to'),
  };
}

function typeOf(row: Row): AuthorityType {
  const stated = text(row, 'type');
  const type = authorityTypes.find((candidate) => candidate === stated);
  if (type === undefined) throw unreadable(`type "${stated}"`, authorityTypes.join(', '));
  return type;
}

function text(row: Row, column: string): string {
  const cell = row[column] ?? '';
  if (cell === '') throw unreadable(`no ${column} in ${JSON.stringify(row)}`, 'a text');
  return cell;
}

function optional(row: Row, column: string): string | null {
  return row[column] === undefined || row[column] === '' ? null : row[column];
}

function list(row: Row, column: string): string[] {
  return (row[column] ?? '').split(';').filter((entry) => entry !== '');
}

function unreadable(found: string, expected: string): Error {
  return new Error(
    `The register of the dataset: found ${found}; expected ${expected}. ` +
      'Write the dataset anew with "npx pnpm ingest run".',
  );
}
