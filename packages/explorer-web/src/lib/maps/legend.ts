// What the looks of a map mean, in words, and how many authorities have each: counts, never a list.
import type { ContextVariable, Metric } from '@oflog/metrics-core';

import { mapLooks, type MapLook } from '../charts/map-looks';
import type { FormatValue } from '../figures/model';

export interface LegendRow {
  look: MapLook;
  /** `Higher than the usual range`. */
  words: string;
  /** `49.0% to 63.8%`; empty where nobody has the look, or it is no band. */
  range: string;
  count: number;
}

export interface Centre {
  median: number | null;
  mad: number | null;
}

const words: Record<MapLook, string> = {
  'above-3': 'Far higher',
  'above-2': 'Much higher',
  'above-1': 'Higher than the usual range',
  similar: 'Within the usual range',
  'below-1': 'Lower than the usual range',
  'below-2': 'Much lower',
  'below-3': 'Far lower',
  'no-band': 'A figure, but too few or too alike for bands',
  'no-figure': 'No figure',
  'not-applicable': 'Does not run the service',
};

/** Where a band begins and ends, in MADs from the median. */
const edges: Partial<Record<MapLook, [from: number, to: number]>> = {
  'above-3': [7.5, Infinity],
  'above-2': [3, 7.5],
  'above-1': [1, 3],
  similar: [-1, 1],
  'below-1': [-3, -1],
  'below-2': [-7.5, -3],
  'below-3': [-Infinity, -7.5],
};

/** The seven bands in their order; what is no band, where some authority has it. */
export function legendOf(
  looks: MapLook[],
  { median, mad }: Centre,
  { bounds }: Pick<Metric | ContextVariable, 'bounds'>,
  format: FormatValue,
): LegendRow[] {
  const hasBands = median !== null && mad !== null && mad > 0;
  return mapLooks.flatMap((look) => {
    const count = looks.filter((one) => one === look).length;
    const edge = edges[look];
    if (count === 0 && (edge === undefined || !hasBands)) return [];
    const range =
      edge === undefined || !hasBands || count === 0
        ? ''
        : rangeInWords(
            edge.map((steps) => median + steps * mad),
            bounds,
            format,
          );
    return [{ look, words: words[look], range, count }];
  });
}

/** An end that no value can have is left out. */
function rangeInWords(
  [from = -Infinity, to = Infinity]: number[],
  { min, max }: { min: number; max: number },
  format: FormatValue,
): string {
  if (from < min) return to > max ? '' : `up to ${format(to)}`;
  return to > max ? `${format(from)} and more` : `${format(from)} to ${format(to)}`;
}
