// Authorities as the API knows them, put together from the register's three files.
import {
  authoritySchema,
  type AuthorityCode,
  type AuthorityType,
  type Day,
} from '@oflog/metrics-core';

import { byName, compareText } from '../dataset/by-name';
import type { DatasetFault } from '../dataset/dataset-error';
import type { ListedAuthority } from '../query/authority-directory';
import type { Database, Row } from '../database/database';

interface AuthorityRow extends Row {
  code: string;
  slug: string;
  name: string;
  type: string;
  region: string | null;
  upper_tier: string | null;
  from: Day | null;
  to: Day | null;
  former_codes: string | null;
  former_names: string | null;
  former_slugs: string | null;
  other_names: string | null;
}

interface ChangeRow extends Row {
  from: string;
  to: string;
}

interface MembershipRow extends Row {
  body: string;
  member: string;
  from: Day | null;
  to: Day | null;
}

/** All authorities by name, then code, and the faults of rows that describe none. */
export async function readRegister(
  staged: Database,
): Promise<{ authorities: ListedAuthority[]; faults: DatasetFault[] }> {
  const rows = await staged.rows<AuthorityRow>('select * from authorities');
  const changes = await staged.rows<ChangeRow>('select * from authority_changes');
  const memberships = await staged.rows<MembershipRow>('select * from memberships');
  const jointBodies = new Set(
    rows.filter(({ type }) => type === 'joint-body').map(({ code }) => code),
  );
  const authorities = rows.map((row): ListedAuthority => ({
    code: row.code,
    slug: row.slug,
    name: row.name,
    formerNames: list(row.former_names),
    type: row.type as AuthorityType,
    region: row.region,
    upperTier: row.upper_tier,
    combinedAuthority: lastJoined(
      memberships.filter(({ body, member }) => member === row.code && !jointBodies.has(body)),
    ),
    from: row.from,
    to: row.to,
    predecessors: codes(
      changes.filter(({ to }) => to === row.code).map(({ from }) => from),
      row.code,
    ),
    successors: codes(
      changes.filter(({ from }) => from === row.code).map(({ to }) => to),
      row.code,
    ),
    formerCodes: list(row.former_codes),
    formerSlugs: list(row.former_slugs),
    otherNames: list(row.other_names),
    memberships: memberships
      .filter(({ member }) => member === row.code)
      .map(({ body, from, to }) => ({ body, from, to }))
      .sort((a, b) => compareText(a.from ?? '', b.from ?? '') || compareText(a.body, b.body)),
  }));
  return {
    authorities: authorities.sort(byName),
    faults: authorities.flatMap(faultsOf),
  };
}

function faultsOf(authority: ListedAuthority): DatasetFault[] {
  const {
    formerCodes: _codes,
    formerSlugs: _slugs,
    otherNames: _names,
    memberships: _memberships,
    ...fields
  } = authority;
  const checked = authoritySchema.safeParse(fields);
  if (checked.success) return [];
  return checked.error.issues.map((issue) => ({
    file: 'authorities.csv',
    found: `Authority "${authority.code}" has a wrong ${issue.path.join('.')} (${issue.message}).`,
    expected: 'a row as the model of authorities describes it',
    remedy: 'Correct the register, and write the dataset anew with "npx pnpm ingest run".',
  }));
}

function lastJoined(memberships: readonly MembershipRow[]): AuthorityCode | null {
  const [last] = memberships.toSorted((a, b) => compareText(b.from ?? '', a.from ?? ''));
  return last?.body ?? null;
}

function codes(of: readonly string[], self: string): AuthorityCode[] {
  return [...new Set(of)].filter((code) => code !== self).sort(compareText);
}

function list(text: string | null): string[] {
  return text === null || text === '' ? [] : text.split(';');
}
