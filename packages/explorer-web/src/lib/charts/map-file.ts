// A map as a file that stands alone: title, map, legend, and what must not be lost on the way.
import type { LegendRow } from '../maps/legend';
import {
  legendPatterns,
  mapHeight,
  mapMarkup,
  mapWidth,
  type BandMap,
  type DrawShape,
} from './band-map';
import { swatch } from './map-looks';
import { palette } from './palette';
import { chartWidths, coordinate, drawing, element, lineHeight } from './svg';
import { textLines } from './text-lines';
import { wrapText } from './text-width';

export interface MapFile {
  map: BandMap;
  legend: LegendRow[];
  title: string;
  /** Unit, period and whom it shows. */
  subtitle: string;
  /** Below the map: what is not drawn, sources, limits, address. */
  notes: string[];
}

const width = chartWidths.wide;
const legendLeft = 424;
const scale = (legendLeft - 24) / mapWidth;

export function mapFile({ map, legend, title, subtitle, notes }: MapFile, draw: DrawShape): string {
  const heading = [
    ...wrapText(title, width, { bold: true }).map((line) => ({ line, bold: true })),
    ...wrapText(subtitle, width).map((line) => ({ line, bold: false })),
  ];
  const top = heading.length * lineHeight + 12;
  const below = top + Math.ceil(mapHeight * scale) + lineHeight + 4;
  const noteLines = notes.flatMap((note) => wrapText(note, width));
  return drawing(
    map.name,
    { width, height: below + noteLines.length * lineHeight },
    element('rect', {
      width,
      height: below + noteLines.length * lineHeight,
      fill: palette.ground,
    }),
    ...heading.map(({ line, bold }, index) =>
      textLines({
        lines: [line],
        x: 0,
        y: (index + 1) * lineHeight - 4,
        anchor: 'start',
        fill: palette.text,
        bold,
      }),
    ),
    element(
      'g',
      { transform: `translate(0 ${top})scale(${coordinate(scale * 10) / 10})` },
      mapMarkup(map, draw),
    ),
    // Right of the south, where there is most sea, and below London enlarged.
    legendMarkup(legend, top + 200),
    textLines({ lines: noteLines, x: 0, y: below, anchor: 'start', fill: palette.quietText }),
  );
}

function legendMarkup(legend: LegendRow[], top: number): string {
  let y = top;
  return legend
    .map(({ look, words, range, count }) => {
      const text = `${words}${range === '' ? '' : `, ${range}`}: ${count}`;
      const lines = wrapText(text, width - legendLeft - 34);
      const row = [
        swatch(look, legendPatterns, { x: legendLeft, y: y - 14 }),
        textLines({ lines, x: legendLeft + 34, y, anchor: 'start', fill: palette.text }),
      ];
      y += lines.length * lineHeight + 6;
      return row.join('');
    })
    .join('');
}
