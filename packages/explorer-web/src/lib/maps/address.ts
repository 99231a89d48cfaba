// Where maps are found.
import type { Tier } from './tiers';

/** The drawing that all maps of a tier share between two changes of boundaries. */
export function sharedDrawingAddress(tier: Tier, since: string): string {
  return `/maps/${tier}/${since}.svg`;
}

/** The map of a metric or context variable as a file that stands alone. */
export function mapFileAddress(
  measure: string,
  format: 'svg' | 'png',
  parameters: [string, string][],
): string {
  const search = new URLSearchParams(parameters);
  return `/charts/${measure}/map.${format}${search.size === 0 ? '' : `?${search.toString()}`}`;
}
