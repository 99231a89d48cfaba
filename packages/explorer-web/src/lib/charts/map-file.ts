// A map with its legend beside it, as wide as the wide charts: for a file, where no page has the legend.
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
import { chartWidths, element, lineHeight, type Drawing } from './svg';
import { textLines } from './text-lines';
import { wrapText } from './text-width';

const width = chartWidths.wide;
/** The map takes what the legend leaves. */
const legendWidth = 216;
const scale = (width - legendWidth - 24) / mapWidth;
const height = Math.ceil(mapHeight * scale);

export function mapWithLegend(map: BandMap, legend: LegendRow[], draw: DrawShape): Drawing {
  const rows = legendRows(legend);
  return {
    name: map.name,
    width,
    height: Math.max(height, rows.height),
    markup: [
      element('g', { transform: `scale(${scale})` }, mapMarkup(map, draw)),
      // At the foot: beside the south there is most room.
      element(
        'g',
        { transform: `translate(${width - legendWidth} ${Math.max(0, height - rows.height)})` },
        rows.markup,
      ),
    ].join(''),
  };
}

function legendRows(legend: LegendRow[]): { markup: string; height: number } {
  const indent = 34;
  let y = 0;
  const rows = legend.map(({ look, words, range, count }) => {
    const text = `${words}${range === '' ? '' : `, ${range}`}: ${count}`;
    const lines = wrapText(text, legendWidth - indent);
    const row = [
      swatch(look, legendPatterns, { x: 0.5, y: y + 0.5 }),
      textLines({ lines, x: indent, y: y + 15, anchor: 'start', fill: palette.text }),
    ];
    y += lines.length * lineHeight + 6;
    return row.join('');
  });
  return { markup: rows.join(''), height: y };
}
