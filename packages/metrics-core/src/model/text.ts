// The kinds of text that definitions are made of, each with one pattern that interfaces, JSON Schema
// and zod share.
import * as z from 'zod';

/**
 * A permanent id in kebab-case.
 * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
 */
export type Id = string;

/**
 * Words for a reader: not empty, no space at either end.
 * @pattern ^\S([\s\S]*\S)?$
 */
export type Text = string;

/**
 * A web address.
 * @pattern ^https?://[^\s]+$
 */
export type WebAddress = string;

/**
 * A day, as `YYYY-MM-DD`.
 * @pattern ^\d{4}-\d{2}-\d{2}$
 */
export type Day = string;

/**
 * SHA-256 of a file's bytes, in hexadecimal.
 * @pattern ^[0-9a-f]{64}$
 */
export type Sha256 = string;

/**
 * The key of an authority or area: a GSS code, `joint:<slug>` for a joint body without one, or
 * `lgf:<E-code>` for a council that ended before GSS codes.
 * @pattern ^(E\d{8}|joint:[a-z0-9-]+|lgf:E\d{4})$
 */
export type AuthorityCode = string;

/**
 * The id of a period: `2022-23` financial year, `AY2022-23` academic year, `2022` calendar year,
 * `2022-10-01` a date.
 * @pattern ^(\d{4}-\d{2}|AY\d{4}-\d{2}|\d{4}|\d{4}-\d{2}-\d{2})$
 */
export type PeriodId = string;

/**
 * A whole number.
 * @asType integer
 * @minimum -9007199254740991
 * @maximum 9007199254740991
 */
export type Whole = number;

/** The form of each kind of text, as its schema tests it. */
export const textPatterns = {
  id: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  text: /^\S([\s\S]*\S)?$/,
  webAddress: /^https?:\/\/[^\s]+$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  sha256: /^[0-9a-f]{64}$/,
  authorityCode: /^(E\d{8}|joint:[a-z0-9-]+|lgf:E\d{4})$/,
  periodId: /^(\d{4}-\d{2}|AY\d{4}-\d{2}|\d{4}|\d{4}-\d{2}-\d{2})$/,
} as const;

export const idSchema = z.string().regex(textPatterns.id);
export const textSchema = z.string().regex(textPatterns.text);
export const webAddressSchema = z.string().regex(textPatterns.webAddress);
export const daySchema = z.string().regex(textPatterns.day);
export const sha256Schema = z.string().regex(textPatterns.sha256);
export const authorityCodeSchema = z.string().regex(textPatterns.authorityCode);
export const periodIdSchema = z.string().regex(textPatterns.periodId);
export const wholeSchema = z.int();
