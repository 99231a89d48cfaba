// How an area of a map looks: a tint and a pattern, so that bands stay apart in print and in forced colours.
// Lines are above the median, dots below it, the denser the farther; without a figure there are crosses.
import type { Band, PolarityDirection, Side } from '@oflog/metrics-core';

import { element } from './svg';

export const mapLooks = [
  'above-3',
  'above-2',
  'above-1',
  'similar',
  'below-1',
  'below-2',
  'below-3',
  'no-band',
  'no-figure',
  'not-applicable',
] as const;
export type MapLook = (typeof mapLooks)[number];

const steps = { different: 1, 'very-different': 2, beyond: 3 } as const;

/** The look of a value; `no-band` where its group has no deviation to count in. */
export function lookOfBand(band: Band | null, side: Side | null): MapLook {
  if (band === null) return 'no-band';
  if (band === 'similar' || side === null || side === 'at') return 'similar';
  return `${side}-${steps[band]}`;
}

type Tints = Record<MapLook, string>;

const withoutBand = { 'no-band': '#FFFFFF', 'no-figure': '#FFFFFF', 'not-applicable': '#FFFFFF' };

/** One hue, from light to dark: no side is the better one. */
const neutral: Tints = {
  ...withoutBand,
  'above-3': '#12436D',
  'above-2': '#2F6AA0',
  'above-1': '#6B9BC9',
  similar: '#A6C5E1',
  'below-1': '#CCDFF0',
  'below-2': '#E3EEF8',
  'below-3': '#F4F8FC',
};

/** Dark blue for the better side, orange for the other: no red, no green. */
const blues = ['#C0D6EA', '#6B9BC9', '#12436D'] as const;
const oranges = ['#FBD5BF', '#F49A68', '#9A4312'] as const;

function tintsOf(polarity: PolarityDirection): Tints {
  if (polarity === 'neutral') return neutral;
  const [above, below] = polarity === 'higher-is-better' ? [blues, oranges] : [oranges, blues];
  return {
    ...withoutBand,
    'above-3': above[2],
    'above-2': above[1],
    'above-1': above[0],
    similar: '#EFEFEC',
    'below-1': below[0],
    'below-2': below[1],
    'below-3': below[2],
  };
}

interface PatternDrawing {
  /** Side of the square that is repeated: whole pixels in a PNG, or its edges would show. */
  tile: number;
  marks: { d: string; width: number; cap?: 'round' } | null;
}

const patterns: Record<MapLook, PatternDrawing> = {
  'above-1': { tile: 5.2, marks: { d: 'M2.6 0V5.2', width: 0.6 } },
  'above-2': { tile: 3.6, marks: { d: 'M1.8 0V3.6', width: 0.8 } },
  'above-3': { tile: 2.4, marks: { d: 'M1.2 0V2.4', width: 0.9 } },
  similar: { tile: 6, marks: null },
  'below-1': { tile: 4.4, marks: { d: 'M2.2 2.2h0', width: 1.1, cap: 'round' } },
  'below-2': { tile: 3.2, marks: { d: 'M1.6 1.6h0', width: 1.3, cap: 'round' } },
  'below-3': { tile: 2.4, marks: { d: 'M1.2 1.2h0', width: 1.4, cap: 'round' } },
  'no-band': { tile: 6, marks: { d: 'M0 3H6', width: 0.8 } },
  'no-figure': { tile: 6, marks: { d: 'M1.8 1.8l2.4 2.4M4.2 1.8l-2.4 2.4', width: 0.8 } },
  'not-applicable': { tile: 5.2, marks: { d: 'M-1 1l2-2M0 5.2L5.2 0M4.2 6.2l2-2', width: 0.7 } },
};

interface PatternScale {
  /** Prefix of the ids: `map` gives `map-above-1`. */
  id: string;
  /** How much larger the pattern is drawn: that a map is scaled down must not shrink its patterns. */
  scale: number;
}

/** The patterns of some looks. */
export function patternsOf(
  looks: MapLook[],
  polarity: PolarityDirection,
  { id, scale }: PatternScale,
): string {
  const tints = tintsOf(polarity);
  return looks
    .map((look) => {
      const { tile, marks } = patterns[look];
      return element(
        'pattern',
        {
          id: `${id}-${look}`,
          width: tile,
          height: tile,
          patternUnits: 'userSpaceOnUse',
          patternTransform: scale === 1 ? undefined : `scale(${Math.round(scale * 1000) / 1000})`,
        },
        element('rect', { class: 'map-tint', width: tile, height: tile, fill: tints[look] }),
        marks === null
          ? ''
          : element('path', {
              class: 'map-mark',
              d: marks.d,
              fill: 'none',
              stroke: isDark(tints[look]) ? '#FFFFFF' : '#0B0C0C',
              'stroke-opacity': look.startsWith('no') ? 0.7 : 0.45,
              'stroke-width': marks.width,
              'stroke-linecap': marks.cap,
            }),
      );
    })
    .join('');
}

/** Whether white marks show better on the tint than black ones. */
function isDark(tint: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(tint.slice(at, at + 2), 16));
  return 0.3 * (red ?? 0) + 0.6 * (green ?? 0) + 0.1 * (blue ?? 0) < 110;
}

/** A square with the pattern of a look, for a legend; the patterns must stand in the same document. */
export function swatch(look: MapLook, id: string, at = { x: 0.5, y: 0.5 }): string {
  return element('rect', {
    class: 'map-area',
    ...at,
    width: 24,
    height: 18,
    fill: `url(#${id}-${look})`,
    stroke: outline,
    'stroke-width': 0.8,
  });
}

/** The same as an image of its own, which says nothing that the words beside it do not. */
export function swatchIcon(look: MapLook, id: string): string {
  return element(
    'svg',
    { class: 'app-map__swatch', viewBox: '0 0 25 19', 'aria-hidden': 'true' },
    swatch(look, id),
  );
}

/** Colour of the lines between areas. */
export const outline = '#868E94';
