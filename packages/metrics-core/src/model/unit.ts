// What a value counts, and how it is written and spoken. Decimals belong to the metric.
import * as z from 'zod';
import { textSchema, type Text } from './text';

/** Every kind of quantity. */
export const quantities = [
  'percentage',
  'money',
  'count',
  'rate',
  'score',
  'mass',
  'area',
  'ratio',
  'duration',
  'category',
] as const;
/** The kind of quantity; `category` is text, and has no median. */
export type Quantity = (typeof quantities)[number];

/** What a value counts, and how it is written and spoken. */
export interface Unit {
  /** The kind of quantity. */
  quantity: Quantity;
  /** The unit by itself, for table headers: `£ per dwelling`, `% of household waste`. */
  name: Text;
  /** Written right before the number: `£`. */
  prefix: string;
  /** Written right after the number: `%`, ` kg per household`. */
  suffix: string;
  /** Said after number and suffix in a sentence, so that it stands alone: ` of household waste`. */
  spoken: string;
}

export const unitSchema = z.strictObject({
  quantity: z.enum(quantities),
  name: textSchema,
  prefix: z.string(),
  suffix: z.string(),
  spoken: z.string(),
}) satisfies z.ZodType<Unit>;

/** A share of `of`, in per cent. */
export function percentage({ of }: { of: string }): Unit {
  return {
    quantity: 'percentage',
    name: `% of ${of}`,
    prefix: '',
    suffix: '%',
    spoken: ` of ${of}`,
  };
}

/** Pounds in cash terms, of all or `per` something. */
export function pounds({ per }: { per?: string } = {}): Unit {
  const spoken = per === undefined ? '' : ` per ${per}`;
  return { quantity: 'money', name: `£${spoken}`, prefix: '£', suffix: '', spoken };
}

/** Thousands of pounds, as finance returns state them. */
export const thousandPounds: Unit = {
  quantity: 'money',
  name: '£ thousand',
  prefix: '£',
  suffix: ' thousand',
  spoken: '',
};

/** Number of things, spoken with their name: `count('dwellings')`. */
export function count(things: string): Unit {
  return { quantity: 'count', name: things, prefix: '', suffix: '', spoken: ` ${things}` };
}

/** So many per `base` people or things: `ratePer(100_000, 'adults')`. */
export function ratePer(base: number, things: string): Unit {
  const per = `per ${base.toLocaleString('en-GB')} ${things}`;
  return { quantity: 'rate', name: per, prefix: '', suffix: '', spoken: ` ${per}` };
}

/** Points on a scale that runs from `from` to `to`. */
export function score({ from, to, of }: { from: number; to: number; of?: string }): Unit {
  const scale = `out of ${to}`;
  return {
    quantity: 'score',
    name: of === undefined ? `score, ${from} to ${to}` : `${of}, ${from} to ${to}`,
    prefix: '',
    suffix: '',
    spoken: ` ${scale}`,
  };
}

/** Kilograms per something. */
export function kilograms({ per }: { per: string }): Unit {
  return {
    quantity: 'mass',
    name: `kg per ${per}`,
    prefix: '',
    suffix: ' kg',
    spoken: ` per ${per}`,
  };
}

/** Tonnes of something. */
export function tonnes({ of }: { of: string }): Unit {
  return {
    quantity: 'mass',
    name: `tonnes of ${of}`,
    prefix: '',
    suffix: ' tonnes',
    spoken: ` of ${of}`,
  };
}

/** One of several named classes. */
export function category(name: string): Unit {
  return { quantity: 'category', name, prefix: '', suffix: '', spoken: '' };
}
