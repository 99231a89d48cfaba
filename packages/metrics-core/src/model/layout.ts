// Where the figures lie in a published file. A layout that would need code is a gap in this language.
import * as z from 'zod';
import {
  authorityCodeSchema,
  periodIdSchema,
  textSchema,
  wholeSchema,
  type AuthorityCode,
  type PeriodId,
  type Text,
  type Whole,
} from './text';
import { markSchema, missingStateSchema, type Mark, type MissingState } from './vocabulary';

/**
 * A column of a sheet. Header text is compared with white space normalised; where a header runs over
 * several rows it is the list of its texts from the top, a text above counting for all columns to its
 * right until the next text. Two columns with one header are an error unless `occurrence` (from 1)
 * says which. A column without header is named by its letter.
 */
export interface HeaderLocator {
  /** The text of the header, or its texts from the top. */
  header: string | string[];
  /** Which of several columns with this header, from 1. */
  occurrence?: Whole;
}
/** A column by its letter, where it has no header. */
export interface LetterLocator {
  /**
   * As spreadsheets letter their columns: `AB`.
   * @pattern ^[A-Z]{1,3}$
   */
  letter: string;
}
/** Which column of a sheet; a plain text is its header. */
export type Locator = string | HeaderLocator | LetterLocator;

/** Rows whose cell in `column` meets every test given; cells are compared as trimmed text. */
export interface RowCondition {
  /** The column of the cell. */
  column: Locator;
  /** The cell is one of these. */
  in?: string[];
  /** The cell matches this regular expression (Unicode, not anchored). */
  pattern?: string;
  /** The cell is a number (or text that reads as one, such as `90+`) of at least this. */
  from?: number;
  /** The cell is a number of at most this. */
  to?: number;
  /** The cell is empty (`true`) or holds something (`false`). */
  empty?: boolean;
}

/** A zero that the publisher wrote where there is no figure. */
export interface ZeroRule {
  state: MissingState;
  /** Only for these authorities; left out: for all. */
  authorities?: AuthorityCode[];
  /** Only for these periods; left out: for all. */
  periods?: PeriodId[];
  reason: Text;
}

/** One column; with `where`, only its rows that meet all conditions (long tables). */
export interface CellBinding {
  /** The column. */
  cell: Locator;
  /** Only rows that meet all of these. */
  where?: RowCondition[];
  /** How many rows of an authority and period are added up; left out: exactly one. */
  rows?: Whole;
  /** The cell times ten to this power: a fraction shown as a percentage has 2. */
  power?: Whole;
  /** Zeros that stand for no figure. */
  zeros?: ZeroRule[];
  /** Markers that mean something else in this column than in the rest of the table. */
  missing?: Record<string, MissingState>;
  /** What an empty cell means in this column, if not what it means in the table. */
  emptyCell?: MissingState;
}

/** The sum of a run of columns, with the number of columns that must be found. */
export interface RunBinding {
  /** From which column to which, and how many there must be. */
  run: {
    from: Locator;
    to: Locator;
    count: Whole;
  };
  /** Only rows that meet all of these. */
  where?: RowCondition[];
  /** The sum times ten to this power. */
  power?: Whole;
}

/** The sum of several bindings. */
export interface SumBinding {
  /** What is added up. */
  sum: ColumnBinding[];
}

/** The first of several bindings that has a value. */
export interface FirstOfBinding {
  /** In the order in which they are tried. */
  firstOf: ColumnBinding[];
}

/** Columns of several periods side by side. */
export interface ByPeriodBinding {
  /** For each period where its figures stand. */
  byPeriod: Record<string, ColumnBinding>;
}

/** Where a named column of the publication stands; a plain text is its header. */
export type ColumnBinding =
  string | CellBinding | RunBinding | SumBinding | FirstOfBinding | ByPeriodBinding;

/** Every way in which a file names authorities. */
export const authoritySchemes = ['gss', 'e-code', 'name'] as const;
/** `gss`: ONS code, current or superseded; `e-code`: MHCLG code; `name`: any name the register holds. */
export type AuthorityScheme = (typeof authoritySchemes)[number];

/** A column that names the authority of a row. */
export interface AuthorityColumn {
  /** Where it stands. */
  column: Locator;
  scheme: AuthorityScheme;
}

/** A code or name that means another authority in this table. */
export interface Remap {
  /** The code or name in the table. */
  from: string;
  /** The authority that it means. */
  to: AuthorityCode;
  /** Only in these periods; left out: in all. */
  periods?: PeriodId[];
  reason: Text;
}

/** A row that holds the published total of an area, such as England. Never a member of a group. */
export interface TotalRow {
  area: AuthorityCode;
  /** The row meets all of these. */
  where: RowCondition[];
}

/**
 * A row of the sheet that must equal the sum of other rows: a control of reading. It is kept nowhere,
 * unless it is one of `totals` too.
 */
export interface ControlTotal {
  /** The row that holds the total meets all of these. */
  where: RowCondition[];
  /** Rows that meet all of these are added up; left out: the rows of authorities that are kept. */
  rows?: RowCondition[];
  /** Only these columns are compared; left out: all that the table binds. */
  columns?: string[];
  /**
   * How far the two may lie apart, in the unit of the column: roundings add up.
   * @minimum 0
   */
  tolerance: number;
}

/** A column whose texts put marks on all figures of the row; a text not listed is an error. */
export interface MarkColumn {
  /** Where it stands. */
  column: Locator;
  /** For each text the mark it puts, or null for none. */
  values: Record<string, Mark | null>;
}

/** The period of a table's rows: fixed, read from a column, or said by each column (`byPeriod`). */
export interface PeriodColumn {
  /** Where it stands. */
  column: Locator;
  /** Spellings that the usual reading of periods does not know. */
  values?: Record<string, PeriodId>;
}
/** Which period a row belongs to: one for the whole table, read from a column, or said by each column. */
export type TablePeriod = { fixed: PeriodId } | PeriodColumn | { inColumns: true };

/** What tells a sheet from its neighbours with the same columns, such as the year in its title. */
export interface TitleRow {
  /** The row, counted from 1. */
  row: Whole;
  /** A cell of the row matches this regular expression (Unicode, not anchored). */
  pattern: string;
}

/** Where the figures lie in a sheet or file. */
export interface Table {
  /** Name of the sheet; null in a CSV file. */
  sheet: string | null;
  /** What the title of the sheet must say. */
  title?: TitleRow;
  /**
   * Rows of the header from the top, counted from 1.
   * @minItems 1
   */
  headerRows: Whole[];
  /** First row of data; left out: the row after the header. */
  firstRow?: Whole;
  /**
   * Columns whose cells count for the empty ones below them, down to the next text or empty row: a
   * merged cell that names an authority, a code or a class once for several rows.
   * @minItems 1
   */
  fillDown?: Locator[];
  /** The table ends before the first row that meets this; left out: at the end of the sheet. */
  until?: RowCondition;
  /** Only rows that meet all of these are read (total rows are found apart). */
  keep: RowCondition[];
  /** Rows that meet any of these are left out. */
  drop: RowCondition[];
  /**
   * How a row names its authority; where several are given they must agree.
   * @minItems 1
   */
  authority: AuthorityColumn[];
  /**
   * The column of names beside codes. A name need not be known; where it is, it must be the name of the
   * authority that the code means.
   */
  names?: Locator;
  /** Codes and names that mean another authority here. */
  remap: Remap[];
  /** Which period a row belongs to. */
  period: TablePeriod;
  /** Where the named columns of the publication stand. */
  columns: Record<string, ColumnBinding>;
  /** What each marker means. A text that is neither number nor marker is an error. */
  missing: Record<string, MissingState>;
  /** What an empty cell means; null: an empty cell is an error. */
  emptyCell: MissingState | null;
  /** Columns that put marks on figures. */
  marks: MarkColumn[];
  /**
   * Footnote signs behind the text of a cell, such as `(r)` in `1,234 (r)` or `[note 3]` in
   * `Leeds [note 3]`: for each the mark it puts on the figure, or null for none. Behind a name it
   * puts the mark on all figures of the row. A sign alone in its cell is a marker of `missing`.
   */
  footnotes?: Record<string, Mark | null>;
  /** Rows that hold published totals. */
  totals: TotalRow[];
  /** Rows that must equal the sum of others. */
  controls: ControlTotal[];
  /** The thousands separator in numbers written as text, if there is one. */
  thousands?: string;
}

export const locatorSchema = z.union([
  z.string(),
  z.strictObject({
    header: z.union([z.string(), z.array(z.string())]),
    occurrence: wholeSchema.optional(),
  }),
  z.strictObject({ letter: z.string().regex(/^[A-Z]{1,3}$/) }),
]) satisfies z.ZodType<Locator>;

export const rowConditionSchema = z.strictObject({
  column: locatorSchema,
  in: z.array(z.string()).optional(),
  pattern: z.string().optional(),
  from: z.number().optional(),
  to: z.number().optional(),
  empty: z.boolean().optional(),
}) satisfies z.ZodType<RowCondition>;

const zeroRuleSchema = z.strictObject({
  state: missingStateSchema,
  authorities: z.array(authorityCodeSchema).optional(),
  periods: z.array(periodIdSchema).optional(),
  reason: textSchema,
}) satisfies z.ZodType<ZeroRule>;

export const columnBindingSchema: z.ZodType<ColumnBinding> = z.lazy(() =>
  z.union([
    z.string(),
    z.strictObject({
      cell: locatorSchema,
      where: z.array(rowConditionSchema).optional(),
      rows: wholeSchema.optional(),
      power: wholeSchema.optional(),
      zeros: z.array(zeroRuleSchema).optional(),
      missing: z.record(z.string(), missingStateSchema).optional(),
      emptyCell: missingStateSchema.optional(),
    }),
    z.strictObject({
      run: z.strictObject({ from: locatorSchema, to: locatorSchema, count: wholeSchema }),
      where: z.array(rowConditionSchema).optional(),
      power: wholeSchema.optional(),
    }),
    z.strictObject({ sum: z.array(columnBindingSchema) }),
    z.strictObject({ firstOf: z.array(columnBindingSchema) }),
    z.strictObject({ byPeriod: z.record(z.string(), columnBindingSchema) }),
  ]),
);

export const tableSchema = z.strictObject({
  sheet: z.string().nullable(),
  title: z.strictObject({ row: wholeSchema, pattern: z.string() }).optional(),
  headerRows: z.array(wholeSchema).min(1),
  firstRow: wholeSchema.optional(),
  fillDown: z.array(locatorSchema).min(1).optional(),
  until: rowConditionSchema.optional(),
  keep: z.array(rowConditionSchema),
  drop: z.array(rowConditionSchema),
  authority: z
    .array(z.strictObject({ column: locatorSchema, scheme: z.enum(authoritySchemes) }))
    .min(1),
  names: locatorSchema.optional(),
  remap: z.array(
    z.strictObject({
      from: z.string(),
      to: authorityCodeSchema,
      periods: z.array(periodIdSchema).optional(),
      reason: textSchema,
    }),
  ),
  period: z.union([
    z.strictObject({ fixed: periodIdSchema }),
    z.strictObject({
      column: locatorSchema,
      values: z.record(z.string(), periodIdSchema).optional(),
    }),
    z.strictObject({ inColumns: z.literal(true) }),
  ]),
  columns: z.record(z.string(), columnBindingSchema),
  missing: z.record(z.string(), missingStateSchema),
  emptyCell: missingStateSchema.nullable(),
  marks: z.array(
    z.strictObject({
      column: locatorSchema,
      values: z.record(z.string(), markSchema.nullable()),
    }),
  ),
  footnotes: z.record(z.string(), markSchema.nullable()).optional(),
  totals: z.array(
    z.strictObject({ area: authorityCodeSchema, where: z.array(rowConditionSchema) }),
  ),
  controls: z.array(
    z.strictObject({
      where: z.array(rowConditionSchema),
      rows: z.array(rowConditionSchema).optional(),
      columns: z.array(z.string()).optional(),
      tolerance: z.number().min(0),
    }),
  ),
  thousands: z.string().optional(),
}) satisfies z.ZodType<Table>;
