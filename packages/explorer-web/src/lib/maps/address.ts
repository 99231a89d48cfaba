// Where maps are found.
import type { Tier } from './tiers';

/** The drawing that all maps of a tier share between two changes of boundaries. */
export function sharedDrawingAddress(tier: Tier, since: string): string {
  return `/maps/${tier}/${since}.svg`;
}

/** A map as a file that stands alone, `svg` or `png`. */
export function mapFileAddress(
  measure: string,
  format: 'svg' | 'png',
  { tier, period, asOf }: { tier: Tier; period: string; asOf: string | undefined },
): string {
  const search = new URLSearchParams([
    ['period', period],
    ['areas', tier],
    ...(asOf === undefined ? [] : [['asOf', asOf]]),
  ]);
  return `/charts/${measure}/map.${format}?${search.toString()}`;
}
