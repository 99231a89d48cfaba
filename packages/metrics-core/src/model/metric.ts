// A metric: a measure of a policy area, with what a reader needs to ask good questions about it.
import * as z from 'zod';
import type { Caveat } from './caveat';
import { measureShape, responsibilitySchema, type Measure, type Responsibility } from './measure';
import { idSchema, periodIdSchema, textSchema, type Id, type PeriodId, type Text } from './text';
import {
  bestValueThemeSchema,
  metricKindSchema,
  polaritySchema,
  type BestValueTheme,
  type MetricKind,
  type PolarityDirection,
} from './vocabulary';

/** Which way is better, and why; of a neutral metric, why neither is. */
export interface Polarity {
  direction: PolarityDirection;
  reason: Text;
}

/** Whether the authority alone answers for the figure, or who else has a hand in it. */
export interface Accountability {
  /** Whether others have a hand in the figure. */
  shared: boolean;
  /** Who else has a hand in it. */
  with: Text[];
  statement: Text;
}

/** The code under which a publisher has this metric, and in which periods. */
export interface PublishedCode {
  code: Text;
  scheme: Text;
  from?: PeriodId;
  to?: PeriodId;
}

/** A measure of a policy area, with what a reader needs to ask good questions about it. */
export interface Metric extends Measure {
  policyArea: Id;
  /** The question it answers, as a reader would ask it. */
  question: Text;
  kind: MetricKind;
  /** Which way is better, if any, and why. */
  polarity: Polarity;
  responsible: Responsibility;
  /**
   * Context variables to read beside it.
   * @minItems 1
   */
  context: Id[];
  /**
   * At least one: no figure explains itself.
   * @minItems 1
   */
  caveats: Id[];
  /** What is withheld at source, and why. */
  suppression: Text;
  accountability: Accountability;
  /** Themes of the Best Value guidance that it bears on. */
  bestValueThemes: BestValueTheme[];
  /**
   * Questions that the figures prompt.
   * @minItems 1
   */
  questions: Text[];
  /** Other measures of ours to read with it. */
  related: Id[];
  /** Codes under which publishers have it. */
  publishedAs: PublishedCode[];
  /** What it was called before. */
  formerTitles: Text[];
}

export const metricSchema = z.strictObject({
  ...measureShape,
  policyArea: idSchema,
  question: textSchema,
  kind: metricKindSchema,
  polarity: z.strictObject({ direction: polaritySchema, reason: textSchema }),
  responsible: responsibilitySchema,
  context: z.array(idSchema).min(1),
  caveats: z.array(idSchema).min(1),
  suppression: textSchema,
  accountability: z.strictObject({
    shared: z.boolean(),
    with: z.array(textSchema),
    statement: textSchema,
  }),
  bestValueThemes: z.array(bestValueThemeSchema),
  questions: z.array(textSchema).min(1),
  related: z.array(idSchema),
  publishedAs: z.array(
    z.strictObject({
      code: textSchema,
      scheme: textSchema,
      from: periodIdSchema.optional(),
      to: periodIdSchema.optional(),
    }),
  ),
  formerTitles: z.array(textSchema),
}) satisfies z.ZodType<Metric>;

/** A metric as its policy area's folder declares it: caveats as objects, the area still to be said. */
export interface DeclaredMetric extends Omit<Metric, 'policyArea' | 'caveats'> {
  caveats: Caveat[];
}

type Optional = 'breaks' | 'lifecycle' | 'related' | 'publishedAs' | 'formerTitles';

/** Declares a metric. What it leaves out is: current, no breaks, no related measures, no other codes or titles. */
export function defineMetric(
  declaration: Omit<DeclaredMetric, Optional> & Partial<Pick<DeclaredMetric, Optional>>,
): DeclaredMetric {
  return {
    breaks: [],
    lifecycle: { stage: 'current' },
    related: [],
    publishedAs: [],
    formerTitles: [],
    ...declaration,
  };
}

/** Higher is better, and why. */
export function higherIsBetter(reason: string): Polarity {
  return { direction: 'higher-is-better', reason };
}

/** Lower is better, and why. */
export function lowerIsBetter(reason: string): Polarity {
  return { direction: 'lower-is-better', reason };
}

/** Neither way is better: no words, colours or exports may say so. */
export function neutral(reason: string): Polarity {
  return { direction: 'neutral', reason };
}
