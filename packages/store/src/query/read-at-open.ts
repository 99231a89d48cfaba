// What a snapshot's reader keeps in memory: authorities, releases, periods; a few thousand rows.
import type { AuthorityCode, AuthorityType, Day, Id } from '@oflog/metrics-core';

import type { Database, Row } from '../database/database';
import { stoodOn } from './as-of';
import type { ListedAuthority, Membership } from './authority-directory';
import { numbersOf, type Positions } from './positions';
import type { HeldPeriod, HeldPeriods } from './slices';

export interface HeldRelease {
  release: string;
  /** Null for files that are no publication of figures, such as the register’s. */
  publication: Id | null;
  edition: string | null;
  file: string;
  sha256: string;
  published: Day;
  publishedKind: string;
  firstPublished: Day | null;
  /** Id of its licence. */
  licence: string;
  /** The sentence that re-use must carry. */
  attribution: string;
}

export interface About {
  /** Hash of the dataset. */
  dataset: string;
  catalogue: unknown;
}

export async function readAbout(database: Database): Promise<About> {
  const [about] = await database.rows<Row & { dataset: string; catalogue: string }>(
    'select dataset, catalogue from about',
  );
  if (about === undefined) throw new Error('The snapshot does not say what it was made from.');
  return { dataset: about.dataset, catalogue: JSON.parse(about.catalogue) as unknown };
}

interface StoredAuthority extends Row {
  code: AuthorityCode;
  slug: string;
  name: string;
  former_names: string;
  type: AuthorityType;
  region: string | null;
  upper_tier: AuthorityCode | null;
  combined_authority: AuthorityCode | null;
  first_day: Day | null;
  last_day: Day | null;
  predecessors: string;
  successors: string;
  former_codes: string;
  former_slugs: string;
  other_names: string;
  memberships: string;
}

/** By name, then code. */
export async function readAuthorities(database: Database): Promise<ListedAuthority[]> {
  const rows = await database.rows<StoredAuthority>('select * from authorities order by position');
  return rows.map((row) => ({
    code: row.code,
    slug: row.slug,
    name: row.name,
    formerNames: list(row.former_names),
    type: row.type,
    region: row.region,
    upperTier: row.upper_tier,
    combinedAuthority: row.combined_authority,
    from: row.first_day,
    to: row.last_day,
    predecessors: list(row.predecessors),
    successors: list(row.successors),
    formerCodes: list(row.former_codes),
    formerSlugs: list(row.former_slugs),
    otherNames: list(row.other_names),
    memberships: JSON.parse(row.memberships) as Membership[],
  }));
}

interface StoredHeldPeriod extends Row {
  measure: number;
  period: number;
  with_value: number;
}

export async function readHeldPeriods(
  database: Database,
  positions: Positions,
): Promise<HeldPeriods> {
  const rows = await database.rows<StoredHeldPeriod>(
    'select measure, period, with_value from measure_periods order by measure, period',
  );
  return heldPeriodsOf(rows, positions);
}

/** As {@link readHeldPeriods} of some measures, with how many authorities had a value on the day. */
export async function readHeldPeriodsOn(
  database: Database,
  positions: Positions,
  asOf: Day,
  measures: readonly Id[] = positions.measures.all.map((position) =>
    positions.measures.at(position),
  ),
): Promise<HeldPeriods> {
  const rows = await database.rows<StoredHeldPeriod>(
    `select h.measure, h.period, cast(count(places.code) as integer) as with_value
     from measure_periods h
     left join observations o on o.measure = h.measure and o.period = h.period
       and o.measure = any($2::integer[]) and o.state = 'value' and ${stoodOn('$1')}
     left join places on places.position = o.place and places.is_authority
     where h.measure = any($2::integer[])
     group by h.measure, h.period
     order by h.measure, h.period`,
    [asOf, numbersOf(positions.measures, measures)],
  );
  return heldPeriodsOf(rows, positions);
}

function heldPeriodsOf(
  rows: readonly StoredHeldPeriod[],
  { measures, periods }: Positions,
): HeldPeriods {
  const held = new Map<Id, HeldPeriod[]>(
    measures.all.map((position) => [measures.at(position), []]),
  );
  for (const { measure, period, with_value: withValue } of rows) {
    held.get(measures.at(measure))?.push({ period: periods.at(period), withValue });
  }
  return held;
}

interface StoredRelease extends Row {
  release: string;
  publication: Id | null;
  edition: string | null;
  file: string;
  sha256: string;
  published: Day;
  published_kind: string;
  first_published: Day | null;
  licence: string;
  attribution: string;
}

export async function readReleases(database: Database): Promise<ReadonlyMap<string, HeldRelease>> {
  const rows = await database.rows<StoredRelease>(
    'select * from releases order by published, release',
  );
  return new Map(
    rows.map((row) => [
      row.release,
      {
        release: row.release,
        publication: row.publication,
        edition: row.edition,
        file: row.file,
        sha256: row.sha256,
        published: row.published,
        publishedKind: row.published_kind,
        firstPublished: row.first_published,
        licence: row.licence,
        attribution: row.attribution,
      },
    ]),
  );
}

function list(json: string): string[] {
  return JSON.parse(json) as string[];
}
