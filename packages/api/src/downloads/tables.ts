// The tables of the bulk download beside that of observations.
import type { AuthorityCode } from '@oflog/metrics-core';
import type {
  HeldCorrection,
  HeldRelease,
  ListedAuthority,
  Membership,
  Snapshot,
  Vintage,
} from '@oflog/store';

import type { Column, TableShape } from '../formats/column';
import type { Displayed } from '../formats/figure';
import { observationColumns, observationKey } from '../formats/observation-columns';

export function vintagesTable(snapshot: Snapshot): TableShape<Displayed<Vintage>> {
  return {
    name: 'vintages',
    title: 'Figures as one published file after another stated them',
    columns: [
      ...observationColumns(snapshot),
      {
        name: 'published',
        type: 'text',
        description: 'Day on which the file was published that states the figure so.',
        read: (row) => row.published,
      },
      {
        name: 'superseded',
        type: 'text',
        description: 'Day on which a later file stated it anew; empty while this is the latest.',
        read: (row) => row.superseded,
      },
    ],
    key: [...observationKey, 'release'],
  };
}

export const authoritiesTable: TableShape<ListedAuthority> = {
  name: 'authorities',
  title: 'Authorities in England, past and present',
  columns: [
    text('code', 'Code of the authority, by which the other tables name it.', ({ code }) => code),
    text('slug', 'Its name in addresses of pages.', ({ slug }) => slug),
    text('name', 'Short name.', ({ name }) => name),
    text('type', 'What it is in law.', ({ type }) => type),
    text('region', 'Name of the region.', ({ region }) => region),
    text('upper_tier', 'Code of the county council of a district.', (one) => one.upperTier),
    text(
      'combined_authority',
      'Code of the combined authority that it is, or last was, a member of.',
      (one) => one.combinedAuthority,
    ),
    text('from', 'First day; empty where it is older than any figure held.', ({ from }) => from),
    text('to', 'Last day; empty while it exists.', ({ to }) => to),
    words('predecessors', 'Codes of the authorities that it took the place of.', (one) => [
      ...one.predecessors,
    ]),
    words('successors', 'Codes of the authorities that took its place.', (one) => [
      ...one.successors,
    ]),
    words('former_codes', 'Codes that it had before.', ({ formerCodes }) => formerCodes),
    text('former_names', 'Names that it had before, with ; between each two.', (one) =>
      one.formerNames.join(';'),
    ),
  ],
  key: ['code'],
};

export const releasesTable: TableShape<HeldRelease> = {
  name: 'releases',
  title: 'Published files that the figures were read from',
  columns: [
    text('release', 'Id of the release.', ({ release }) => release),
    text(
      'publication',
      'Id of the publication; its definition is in catalogue.json.',
      (one) => one.publication,
    ),
    text('edition', 'Which edition of the publication it is.', ({ edition }) => edition),
    text('file', 'Name of the file.', ({ file }) => file),
    text('sha256', 'SHA-256 of the file.', ({ sha256 }) => sha256),
    text('published', 'Day on which it was published.', ({ published }) => published),
    text(
      'published_kind',
      '`stated`, or `approximate`: the latest possible day.',
      (one) => one.publishedKind,
    ),
    text('licence', 'Id of its licence.', ({ licence }) => licence),
    text('attribution', 'Sentence that re-use must carry.', ({ attribution }) => attribution),
  ],
  key: ['release'],
};

export const correctionsTable: TableShape<HeldCorrection> = {
  name: 'corrections',
  title: 'Published figures that are wrong in their file, and what they were corrected to',
  columns: [
    text('release', 'Id of the release.', ({ release }) => release),
    text('column', 'Column of the publication that the figure stands in.', ({ column }) => column),
    words(
      'metrics',
      'Ids of the metrics and context variables that read it.',
      (one) => one.measures,
    ),
    text('authority', 'Code of the authority.', ({ authority }) => authority),
    text('period', 'Id of the period.', ({ period }) => period),
    number('published', 'What the file says.', ({ published }) => published),
    number('corrected', 'What it was corrected to.', ({ corrected }) => corrected),
    text('reason', 'Why.', ({ reason }) => reason),
    text('evidence', 'Where the right figure is published.', ({ evidence }) => evidence),
    text('date', 'Day on which it was corrected here.', ({ date }) => date),
  ],
  key: ['release', 'column', 'authority', 'period'],
};

interface MembershipRow extends Membership {
  member: AuthorityCode;
}

export const membershipsTable: TableShape<MembershipRow> = {
  name: 'memberships',
  title: 'Members of combined authorities and of joint bodies',
  columns: [
    text('body', 'Code of the combined authority or joint body.', ({ body }) => body),
    text('member', 'Code of the member.', ({ member }) => member),
    text('from', 'First day of the membership; empty where it is not known.', ({ from }) => from),
    text('to', 'Last day; empty while it lasts.', ({ to }) => to),
  ],
  key: ['body', 'member', 'from'],
};

/** By name of the member. */
export function membershipsOf({ authorities }: Snapshot): MembershipRow[] {
  return authorities.all.flatMap(({ code, memberships }) =>
    memberships.map((membership) => ({ member: code, ...membership })),
  );
}

type Read<Row> = (row: Row) => string | null;

function text<Row>(name: string, description: string, read: Read<Row>): Column<Row> {
  return { name, type: 'text', description, read: (row) => orNull(read(row)) };
}

function words<Row>(
  name: string,
  description: string,
  read: (row: Row) => readonly string[],
): Column<Row> {
  return { name, type: 'words', description, read: (row) => orNull(read(row).join(' ')) };
}

function number<Row>(name: string, description: string, read: (row: Row) => number): Column<Row> {
  return { name, type: 'number', description, read };
}

function orNull(value: string | null): string | null {
  return value === '' ? null : value;
}
