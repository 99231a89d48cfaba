// The closed lists of words that every package, page and file uses, with their meaning.
import * as z from 'zod';

/** Every type of authority, in the order in which readers see them. */
export const authorityTypes = [
  'district',
  'unitary',
  'metropolitan-district',
  'london-borough',
  'county',
  'combined-authority',
  'gla',
  'joint-body',
] as const;
/** What an authority is in law; `joint-body` reports for several councils and has no page. */
export type AuthorityType = (typeof authorityTypes)[number];

/** Every tier. */
export const tiers = ['district', 'single-tier', 'county', 'combined', 'joint'] as const;
/** Authorities of one tier do the same jobs, so they may be neighbours of one another. */
export type Tier = (typeof tiers)[number];

/** The tier that each type belongs to. */
export const tierOfType: Record<AuthorityType, Tier> = {
  district: 'district',
  unitary: 'single-tier',
  'metropolitan-district': 'single-tier',
  'london-borough': 'single-tier',
  county: 'county',
  'combined-authority': 'combined',
  gla: 'combined',
  'joint-body': 'joint',
};

/** Every reason for having no value, in the order of `MissingState`. */
export const missingStates = [
  'did-not-exist',
  'not-applicable',
  'reported-jointly',
  'not-submitted',
  'suppressed',
  'not-available',
  'not-yet-published',
  'vintage-not-held',
  'not-meaningful',
] as const;
/**
 * Why there is no value, in the order in which a formula takes the state of its inputs: the first
 * that any input has. Zero is a value and never one of these.
 */
export type MissingState = (typeof missingStates)[number];

/** Every state: `value` first, then the reasons for having none. */
export const states = ['value', ...missingStates] as const;
/** `value`, or the reason for having none. */
export type State = (typeof states)[number];

/** Every mark. */
export const marks = [
  'provisional',
  'revised',
  'estimated',
  'low-reliability',
  'break',
  'uncertified',
  'floored',
  'joint',
  'rebuilt',
  'derived',
  'corrected',
  'forecast',
] as const;
/** What a reader should know about the quality of a value; rides beside it. */
export type Mark = (typeof marks)[number];

/** Every polarity. */
export const polarities = ['higher-is-better', 'lower-is-better', 'neutral'] as const;
/** Which way is better, if any; a `neutral` metric is never worded, coloured or exported as good or bad. */
export type PolarityDirection = (typeof polarities)[number];

/** Every severity, the lightest first. */
export const severities = ['note', 'important', 'critical'] as const;
/** `note`: read if curious; `important`: before comparing; `critical`: never show the value without it. */
export type Severity = (typeof severities)[number];

/** Every kind of period. */
export const periodKinds = ['financial-year', 'academic-year', 'calendar-year', 'date'] as const;
/** What kind of period figures are for. */
export type PeriodKind = (typeof periodKinds)[number];

/** Every kind of metric. */
export const metricKinds = ['input', 'output', 'outcome', 'demand'] as const;
/** What a metric measures along the way from money to people's lives. */
export type MetricKind = (typeof metricKinds)[number];

/** Every theme, in the order of the guidance. */
export const bestValueThemes = [
  'continuous-improvement',
  'leadership',
  'governance',
  'culture',
  'use-of-resources',
  'service-delivery',
  'partnerships-and-community-engagement',
] as const;
/** Themes of the Best Value guidance: a tag and a reading aid, never a score. */
export type BestValueTheme = (typeof bestValueThemes)[number];

export const authorityTypeSchema = z.enum(authorityTypes);
export const missingStateSchema = z.enum(missingStates);
export const stateSchema = z.enum(states);
export const markSchema = z.enum(marks);
export const polaritySchema = z.enum(polarities);
export const severitySchema = z.enum(severities);
export const periodKindSchema = z.enum(periodKinds);
export const metricKindSchema = z.enum(metricKinds);
export const bestValueThemeSchema = z.enum(bestValueThemes);
