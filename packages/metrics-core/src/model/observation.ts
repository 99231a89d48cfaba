// An observation: a measure of an authority in a period, as one release states it.
import * as z from 'zod';
import {
  authorityCodeSchema,
  idSchema,
  periodIdSchema,
  type AuthorityCode,
  type Id,
  type PeriodId,
} from './text';
import { markSchema, stateSchema, type Mark, type State } from './vocabulary';

/** Where an input of a value stands in a published file. */
export interface CellReference {
  /** Name of the publication's column that was read there. */
  column: string;
  /** Id of the release. */
  release: string;
  /** Empty for CSV files, which are counted as a sheet would be. */
  sheet: string;
  /** `DC14`, a range `X12:CQ12`, or several joined by commas. */
  ref: string;
}

/** The publisher’s interval around a value. */
export interface ObservationInterval {
  /** Its lower end. */
  lower: number;
  /** Its upper end. */
  upper: number;
}

/** A measure of an authority in a period, as one release states it. */
export interface Observation {
  /** Id of a metric or context variable. */
  metric: Id;
  authority: AuthorityCode;
  period: PeriodId;
  /** In the unit of the measure, never rounded; null where there is none. */
  value: number | null;
  /** The class, for a measure that is one. */
  category: string | null;
  state: State;
  /** What to know about the quality of the value. */
  marks: Mark[];
  /** The publisher’s interval; null where there is none. */
  interval: ObservationInterval | null;
  /** What was divided, in the unit of its column; null where that is not known. */
  numerator: number | null;
  /** What it was divided by, in the unit of its column; null where that is not known. */
  denominator: number | null;
  /** Ids of the caveats that apply to this figure, critical ones first. */
  caveats: Id[];
  /** The latest release among the inputs; null where there is none, as for `not-applicable`. */
  release: string | null;
  /** The cells that it was read from. */
  cells: CellReference[];
}

export const observationSchema = z.strictObject({
  metric: idSchema,
  authority: authorityCodeSchema,
  period: periodIdSchema,
  value: z.number().nullable(),
  category: z.string().nullable(),
  state: stateSchema,
  marks: z.array(markSchema),
  interval: z.strictObject({ lower: z.number(), upper: z.number() }).nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  caveats: z.array(idSchema),
  release: z.string().nullable(),
  cells: z.array(
    z.strictObject({
      column: z.string(),
      release: z.string(),
      sheet: z.string(),
      ref: z.string(),
    }),
  ),
}) satisfies z.ZodType<Observation>;
