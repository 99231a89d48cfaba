// A published series: who publishes it, what its columns mean, and each file of it that we read.
import * as z from 'zod';
import { formulaSchema, type Formula } from './formula';
import { tableSchema, type Table } from './layout';
import {
  authorityCodeSchema,
  daySchema,
  idSchema,
  periodIdSchema,
  sha256Schema,
  textSchema,
  webAddressSchema,
  type AuthorityCode,
  type Day,
  type Id,
  type PeriodId,
  type Sha256,
  type Text,
  type WebAddress,
} from './text';
import { unitSchema, type Unit } from './unit';
import {
  authorityTypeSchema,
  markSchema,
  missingStateSchema,
  periodKindSchema,
  type AuthorityType,
  type Mark,
  type MissingState,
  type PeriodKind,
} from './vocabulary';

/** Who brings out a publication. */
export interface Publisher {
  name: Text;
  url: WebAddress;
}

/** On what terms a published file may be used again. */
export interface Licence {
  id: Id;
  title: Text;
  url: WebAddress;
  /** The sentence that re-use must carry. */
  attribution: Text;
}

export const statisticsStatuses = [
  'accredited-official-statistics',
  'official-statistics',
  'official-statistics-in-development',
  'management-information',
  'not-stated',
] as const;
/** What the publisher says of the standing of the statistics. */
export type StatisticsStatus = (typeof statisticsStatuses)[number];

export const bases = ['outturn', 'budget', 'forecast', 'survey', 'estimate', 'count'] as const;
/** What kind of figures these are; a series joins one basis only. */
export type Basis = (typeof bases)[number];

export const frequencies = ['annual', 'biennial', 'quarterly', 'occasional'] as const;
/** How often a new release comes out. */
export type Frequency = (typeof frequencies)[number];

/** What a named column holds, whatever its header is called in a given year. */
export interface PublishedColumn {
  /** What the figures of the column count, after scaling. */
  unit: Unit;
  /** What formulas in words call it, as inside a sentence; left out: its id as words. */
  name?: Text;
  /** What it holds, in plain English. */
  meaning: Text;
  /** Read only so that identities can be checked: no measure takes figures from it. */
  control?: boolean;
}

/** Authorities without a row of their own because another's row, or a joint body's, holds them too. */
export interface JointReport {
  /** The joint body or authority whose row it is; its values get the mark `joint`. */
  by: AuthorityCode;
  /** The authorities that have no row of their own. */
  covers: AuthorityCode[];
  from: PeriodId;
  to?: PeriodId;
  reason: Text;
}

/** Why authorities that are in being have no row in a file. */
export interface Absence {
  /** Left out: all authorities of `types`. */
  authorities?: AuthorityCode[];
  /** Left out: all of `authorities`. */
  types?: AuthorityType[];
  /** Only authorities that ended no later than this day. */
  endedBy?: Day;
  /** Only authorities that began on this day or later. */
  begunFrom?: Day;
  /** Left out: all periods of the release. */
  periods?: PeriodId[];
  /** Only for these columns; left out: for the whole row. */
  columns?: string[];
  state: MissingState;
  reason: Text;
}

/**
 * Something that a check finds and a person has looked at and accepts: a jump that is real, a revision
 * that the publisher announced, a total that the publisher added up otherwise.
 */
export interface CheckException {
  /** The code of the check. */
  check: Text;
  /** Left out: all measures. */
  measures?: Id[];
  /** Left out: all columns. */
  columns?: string[];
  /** Left out: all authorities. */
  authorities?: AuthorityCode[];
  /** Left out: all periods of the release. */
  periods?: PeriodId[];
  /** Cells in A1 notation, with the sheet before a `!` where there are several; left out: all. */
  cells?: Text[];
  reason: Text;
  /** Where the publisher says so. */
  notice?: WebAddress;
  /** The day on which it was accepted. */
  accepted: Day;
}

/** A figure that is wrong in the published file, mended with evidence and marked `corrected`. */
export interface Correction {
  column: string;
  authority: AuthorityCode;
  period: PeriodId;
  /** What the file says; if it says something else, the correction is needless and a fault. */
  published: number;
  corrected: number;
  reason: Text;
  /** Where the right figure is published. */
  evidence: WebAddress;
  /** The day on which it was corrected here. */
  date: Day;
}

/** Two formulas over columns of the publication that must agree for each authority and period. */
export interface Identity {
  left: Formula;
  right: Formula;
  /**
   * How far the two may lie apart.
   * @minimum 0
   */
  tolerance: number;
  /** Whether one side may be known and the other not; left out: only both or neither. */
  apart?: boolean;
}

/** One published file. */
export interface Release {
  /** `<publication>.<edition>.<published>`. */
  id: string;
  publication: Id;
  /** The period or edition that it is named by. */
  edition: string;
  /** The day it was published; where only about known, the latest possible day. */
  published: Day;
  /** Whether the day is stated, or only about known. */
  publishedKind: 'stated' | 'approximate';
  /** When the figures first came out, if this file is a later update. */
  firstPublished?: Day;
  /** Bare file name, unique among releases. */
  file: Text;
  sha256: Sha256;
  /** Address of the file itself, where it is known. */
  url?: WebAddress;
  /**
   * The periods it holds.
   * @minItems 1
   */
  periods: PeriodId[];
  /** Marks on every figure of the file, such as `provisional`. */
  marks: Mark[];
  /** Authorities that have no row in it, and why. */
  absences: Absence[];
  exceptions: CheckException[];
  corrections: Correction[];
  /** @minItems 1 */
  tables: Table[];
}

/** The release that should come next. */
export interface ExpectedRelease {
  /** When, in words: `November 2026`. */
  expected: Text;
  /** The period or edition that it will bring. */
  edition: string;
}

/** A published series: who publishes it, what its columns mean, and each file of it that we read. */
export interface Publication {
  id: Id;
  /** Who brings it out. */
  publisher: Publisher;
  title: Text;
  landingPage: WebAddress;
  statisticsStatus: StatisticsStatus;
  /** On what terms it may be used again. */
  licence: Licence;
  /** How often a new release comes out. */
  frequency: Frequency;
  /** Left out where the series has ended or no date is announced. */
  nextRelease?: ExpectedRelease;
  /** What kind of period its figures are for. */
  period: PeriodKind;
  basis: Basis;
  /** Types of authority that each file is expected to list. */
  covers: AuthorityType[];
  /** What its columns hold, by the names that formulas use. */
  columns: Record<string, PublishedColumn>;
  /** Authorities whose figures stand in the row of another. */
  jointReporting: JointReport[];
  /** What must hold between columns, wherever all of them are known. */
  identities: Identity[];
  /** @minItems 1 */
  releases: Release[];
}

export const licenceSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  url: webAddressSchema,
  attribution: textSchema,
}) satisfies z.ZodType<Licence>;

export const publisherSchema = z.strictObject({
  name: textSchema,
  url: webAddressSchema,
}) satisfies z.ZodType<Publisher>;

const absenceSchema = z.strictObject({
  authorities: z.array(authorityCodeSchema).optional(),
  types: z.array(authorityTypeSchema).optional(),
  endedBy: daySchema.optional(),
  begunFrom: daySchema.optional(),
  periods: z.array(periodIdSchema).optional(),
  columns: z.array(z.string()).optional(),
  state: missingStateSchema,
  reason: textSchema,
}) satisfies z.ZodType<Absence>;

const checkExceptionSchema = z.strictObject({
  check: textSchema,
  measures: z.array(idSchema).optional(),
  columns: z.array(z.string()).optional(),
  authorities: z.array(authorityCodeSchema).optional(),
  periods: z.array(periodIdSchema).optional(),
  cells: z.array(textSchema).optional(),
  reason: textSchema,
  notice: webAddressSchema.optional(),
  accepted: daySchema,
}) satisfies z.ZodType<CheckException>;

const correctionSchema = z.strictObject({
  column: z.string(),
  authority: authorityCodeSchema,
  period: periodIdSchema,
  published: z.number(),
  corrected: z.number(),
  reason: textSchema,
  evidence: webAddressSchema,
  date: daySchema,
}) satisfies z.ZodType<Correction>;

export const releaseSchema = z.strictObject({
  id: z.string(),
  publication: idSchema,
  edition: z.string(),
  published: daySchema,
  publishedKind: z.enum(['stated', 'approximate']),
  firstPublished: daySchema.optional(),
  file: textSchema,
  sha256: sha256Schema,
  url: webAddressSchema.optional(),
  periods: z.array(periodIdSchema).min(1),
  marks: z.array(markSchema),
  absences: z.array(absenceSchema),
  exceptions: z.array(checkExceptionSchema),
  corrections: z.array(correctionSchema),
  tables: z.array(tableSchema).min(1),
}) satisfies z.ZodType<Release>;

export const publicationSchema = z.strictObject({
  id: idSchema,
  publisher: publisherSchema,
  title: textSchema,
  landingPage: webAddressSchema,
  statisticsStatus: z.enum(statisticsStatuses),
  licence: licenceSchema,
  frequency: z.enum(frequencies),
  nextRelease: z.strictObject({ expected: textSchema, edition: z.string() }).optional(),
  period: periodKindSchema,
  basis: z.enum(bases),
  covers: z.array(authorityTypeSchema),
  columns: z.record(
    z.string(),
    z.strictObject({
      unit: unitSchema,
      name: textSchema.optional(),
      meaning: textSchema,
      control: z.boolean().optional(),
    }),
  ),
  jointReporting: z.array(
    z.strictObject({
      by: authorityCodeSchema,
      covers: z.array(authorityCodeSchema),
      from: periodIdSchema,
      to: periodIdSchema.optional(),
      reason: textSchema,
    }),
  ),
  identities: z.array(
    z.strictObject({
      left: formulaSchema,
      right: formulaSchema,
      tolerance: z.number().min(0),
      apart: z.boolean().optional(),
    }),
  ),
  releases: z.array(releaseSchema).min(1),
}) satisfies z.ZodType<Publication>;

/** What the tables of a publication have in common; each table may say otherwise. */
type TableDefaults = Partial<
  Pick<
    Table,
    | 'fillDown'
    | 'until'
    | 'keep'
    | 'drop'
    | 'authority'
    | 'names'
    | 'remap'
    | 'period'
    | 'missing'
    | 'emptyCell'
    | 'marks'
    | 'footnotes'
    | 'totals'
    | 'controls'
    | 'thousands'
  >
>;

type TableDeclaration<Name extends string> = TableDefaults &
  Omit<Table, keyof TableDefaults | 'columns' | 'sheet'> & {
    sheet?: string | null;
    columns: Partial<Record<NoInfer<Name>, Table['columns'][string]>>;
  };

/** A release as declared, for publications whose releases stand in files of their own. */
export type ReleaseDeclaration<Name extends string> = Omit<
  Release,
  | 'id'
  | 'publication'
  | 'marks'
  | 'absences'
  | 'exceptions'
  | 'corrections'
  | 'tables'
  | 'publishedKind'
> & {
  /** Left out: stated in the file or by the publisher. */
  publishedKind?: Release['publishedKind'];
  marks?: Mark[];
  absences?: Absence[];
  exceptions?: CheckException[];
  corrections?: Correction[];
  tables: TableDeclaration<Name>[];
};

export interface PublicationDeclaration<Name extends string> extends Omit<
  Publication,
  'columns' | 'jointReporting' | 'identities' | 'releases'
> {
  columns: Record<Name, PublishedColumn>;
  jointReporting?: JointReport[];
  identities?: Identity[];
  /** What all tables of all releases have in common. */
  tables?: TableDefaults;
  /** Absences that hold in every release. */
  absences?: Absence[];
  releases: ReleaseDeclaration<Name>[];
}

/** A declared publication, whose column names the compiler knows. */
export type DeclaredPublication<Name extends string> = Publication & {
  columns: Record<Name, PublishedColumn>;
};

/** Declares a publication: what its columns mean once, and where they stand release by release. */
export function definePublication<const Name extends string>(
  declaration: PublicationDeclaration<Name>,
): DeclaredPublication<Name> {
  const {
    tables: defaults = {},
    absences = [],
    jointReporting = [],
    identities = [],
    ...publication
  } = declaration;
  return {
    ...publication,
    jointReporting,
    identities,
    releases: declaration.releases.map((release) => ({
      ...release,
      id: `${declaration.id}.${release.edition}.${release.published}`,
      publication: declaration.id,
      publishedKind: release.publishedKind ?? 'stated',
      marks: release.marks ?? [],
      absences: [...(release.absences ?? []), ...absences],
      exceptions: release.exceptions ?? [],
      corrections: release.corrections ?? [],
      tables: release.tables.map((table) => completeTable(table, defaults, release)),
    })),
  };
}

function completeTable(
  table: TableDeclaration<string>,
  defaults: TableDefaults,
  release: { periods: string[] },
): Table {
  const onlyPeriod = release.periods.length === 1 ? release.periods[0] : undefined;
  return {
    keep: [],
    drop: [],
    remap: [],
    missing: {},
    emptyCell: null,
    marks: [],
    totals: [],
    controls: [],
    ...defaults,
    ...table,
    sheet: table.sheet ?? null,
    columns: table.columns as Table['columns'],
    // Where neither table nor publication says it, the checks do, with all other faults.
    authority: table.authority ?? defaults.authority ?? [],
    period: table.period ?? defaults.period ?? { fixed: onlyPeriod ?? '' },
  };
}
