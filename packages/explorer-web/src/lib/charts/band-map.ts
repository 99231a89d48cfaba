// A map of authorities in bands around a median. The areas are drawn elsewhere, once for all maps of the same
// years: here each is given its look. London and the Isles of Scilly are too small to see, and stand enlarged.
import type { PolarityDirection } from '@oflog/metrics-core';

import { paper } from '../maps/projection';
import { patternsOf, outline, type MapLook } from './map-looks';
import { palette } from './palette';
import { chartWidths, coordinate, drawing, element, escape, lineHeight } from './svg';
import { textLines } from './text-lines';

export interface BandMap {
  /** What a screen reader says instead of the drawing. */
  name: string;
  polarity: PolarityDirection;
  /** Those of the legend, and so of all areas. */
  looks: MapLook[];
  /** In the order of their names. */
  areas: MapArea[];
  /** Whether there is ground that no area covers. */
  hasGround: boolean;
}

interface MapArea {
  code: string;
  /** Said of the area where it is pointed at: `Kent: 41.6%`. */
  label: string;
  look: MapLook;
  place: 'main' | 'london' | 'islands';
}

/** Draws the outline of an area, or of the ground, with these attributes. */
export type DrawShape = (
  shape: string,
  attributes: Record<string, string | undefined>,
  label?: string,
) => string;

/** Patterns of the legend, which stand with those of the map. */
export const legendPatterns = 'map-legend';

/** The name of the ground among shapes. */
export const groundShape = 'ground';

/** Shapes that stand in another drawing, under their codes. */
export function usesOf(address: string): DrawShape {
  return (shape, attributes, label) =>
    element(
      'use',
      { href: `${address}#${shape}`, ...attributes },
      ...(label === undefined ? [] : [element('title', {}, escape(label))]),
    );
}

export const mapWidth = chartWidths.narrow;
const scale = mapWidth / paper.width;
export const mapHeight = Math.ceil(paper.height * scale);

interface Inset {
  place: MapArea['place'];
  label: string[];
  /** The part of the paper that is enlarged. */
  from: { x: number; y: number; width: number; height: number };
  /** Where it stands in the drawing. */
  to: { x: number; y: number; width: number };
}

const insets: Inset[] = [
  {
    place: 'london',
    label: ['London'],
    from: { x: 1860, y: 2290, width: 310, height: 250 },
    to: { x: 224, y: 22, width: 95 },
  },
  {
    place: 'islands',
    label: ['Isles of', 'Scilly'],
    from: { x: -240, y: 3209, width: 100, height: 100 },
    to: { x: 1, y: 230, width: 50 },
  },
];

export function bandMap(map: BandMap, draw: DrawShape): string {
  return drawing(map.name, { width: mapWidth, height: mapHeight }, mapMarkup(map, draw));
}

/** What stands in the drawing, for one that has more in it than the map. */
export function mapMarkup({ polarity, looks, areas, hasGround }: BandMap, draw: DrawShape): string {
  const shown = insets.filter(({ place }) => areas.some((area) => area.place === place));
  const scales = [
    { id: legendPatterns, scale: 1 },
    { id: 'map', scale: 1 / scale },
    ...shown.map((inset) => ({ id: `map-${inset.place}`, scale: 1 / enlargement(inset) })),
  ];
  return [
    element('defs', {}, ...scales.map((one) => patternsOf(looks, polarity, one))),
    element(
      'g',
      { transform: `scale(${round(scale)})`, ...lines(scale) },
      hasGround ? draw(groundShape, { class: 'map-ground', fill: palette.middleHalf }) : '',
      ...areas
        .filter(({ place }) => place !== 'islands')
        .map((area) => drawArea(area, 'map', draw)),
    ),
    ...shown.map((inset) => insetMarkup(inset, areas, draw)),
  ].join('');
}

function insetMarkup(inset: Inset, areas: MapArea[], draw: DrawShape): string {
  const { place, label, from, to } = inset;
  const factor = enlargement(inset);
  const height = from.height * factor;
  return [
    element('rect', {
      class: 'map-inset',
      ...to,
      y: to.y,
      height: coordinate(height),
      fill: palette.ground,
      stroke: palette.rule,
    }),
    element(
      'g',
      {
        transform: `translate(${to.x} ${to.y})scale(${round(factor)})translate(${-from.x} ${-from.y})`,
        ...lines(factor),
      },
      ...areas
        .filter((area) => area.place === place)
        .map((area) => drawArea(area, `map-${place}`, draw)),
    ),
    textLines({
      lines: label,
      x: to.x + 1,
      y: to.y - 6 - (label.length - 1) * lineHeight,
      anchor: 'start',
      fill: palette.text,
      halo: true,
    }),
  ].join('');
}

function drawArea({ code, label, look }: MapArea, patterns: string, draw: DrawShape): string {
  return draw(code, { fill: `url(#${patterns}-${look})` }, label);
}

/** Lines of one width, however much a part is enlarged. */
function lines(factor: number) {
  return { class: 'map-area', stroke: outline, 'stroke-width': coordinate(0.5 / factor) };
}

function enlargement({ from, to }: Inset): number {
  return to.width / from.width;
}

function round(factor: number): number {
  return Math.round(factor * 10_000) / 10_000;
}
