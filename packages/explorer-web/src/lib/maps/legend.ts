// What the looks of a map mean, in words, and how many authorities have each: counts, never a list.
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

/** Where a group has its middle, and where its values end. */
export interface Centre {
  median: number | null;
  mad: number | null;
  least: number;
  greatest: number;
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

/**
 * The seven bands in their order; what is no band, where some authority has it. Without a common centre the
 * bands have no ends to tell.
 */
export function legendOf(
  looks: MapLook[],
  centre: Centre | null,
  format: FormatValue,
): LegendRow[] {
  const hasBands = looks.some((look) => edges[look] !== undefined);
  return mapLooks.flatMap((look) => {
    const count = looks.filter((one) => one === look).length;
    const edge = edges[look];
    if (count === 0 && (edge === undefined || !hasBands)) return [];
    const range =
      edge === undefined || centre === null || count === 0
        ? ''
        : rangeInWords(edge, centre, format);
    return [{ look, words: words[look], range, count }];
  });
}

/** An end that no value reaches is left out. */
function rangeInWords(
  [from, to]: [number, number],
  { median, mad, least, greatest }: Centre,
  format: FormatValue,
): string {
  if (median === null || mad === null) return '';
  const [lower, upper] = [median + from * mad, median + to * mad];
  if (lower < least) return upper > greatest ? '' : `up to ${format(upper)}`;
  return upper > greatest ? `${format(lower)} and more` : `${format(lower)} to ${format(upper)}`;
}
