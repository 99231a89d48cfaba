// Where maps are found.
import type { Around } from './around';
import type { Tier } from './tiers';

export interface MapAsked {
  tier: Tier;
  around: Around;
  /** Id of the period. */
  period: string;
  /** The day whose knowledge is drawn; undefined for today’s. */
  asOf: string | undefined;
}

/** The drawing that all maps of a tier share between two changes of boundaries. */
export function sharedDrawingAddress(tier: Tier, since: string): string {
  return `/maps/${tier}/${since}.svg`;
}

/** A map as a file that stands alone, `svg` or `png`. */
export function mapFileAddress(
  measure: string,
  format: 'svg' | 'png',
  { tier, around, period, asOf }: MapAsked,
): string {
  const search = new URLSearchParams([
    ['period', period],
    ['areas', tier],
    ...(around === 'england' ? [] : [['around', around]]),
    ...(asOf === undefined ? [] : [['asOf', asOf]]),
  ]);
  return `/charts/${measure}/map.${format}?${search.toString()}`;
}
