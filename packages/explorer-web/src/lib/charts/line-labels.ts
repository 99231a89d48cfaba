// What the lines of a chart are: a label at the end of each where there is room, else a key above.
import { chosenMark } from './chosen-marks';
import { strokeOf, type LineSeries, type SeriesKind } from './line-series';
import { palette } from './palette';
import { element, lineHeight } from './svg';
import { textLines } from './text-lines';
import { wrapText } from './text-width';

const labelWidth = 185;
const sampleWidth = 34;

/** Text is dark even where its line is light. */
const fills: Record<SeriesKind, string> = {
  authority: palette.authority,
  chosen: palette.text,
  neighbours: palette.neighbours,
  england: palette.quietText,
  region: palette.quietText,
  type: palette.quietText,
};

/** How high a chart must be for all labels to stand beside it. */
export function heightOfLabels(series: LineSeries[]): number {
  return series.reduce(
    (height, one) => height + wrapText(one.label, labelWidth, style(one)).length * lineHeight + 2,
    0,
  );
}

/** Labels beside the last points, moved apart where they would overlap. */
export function endLabels(
  series: LineSeries[],
  y: (value: number) => number,
  { width, bottom }: { width: number; bottom: number },
): string {
  const labels = series
    .flatMap((one) => {
      const last = one.points.findLast(({ value }) => value !== null)?.value ?? null;
      if (last === null) return [];
      const lines = wrapText(one.label, labelWidth, style(one));
      return [{ one, lines, wanted: y(last), height: lines.length * lineHeight }];
    })
    .toSorted((a, b) => a.wanted - b.wanted);
  return spread(labels, bottom)
    .map(({ one, lines, top }) =>
      [
        sampleMark(one, { x: width - labelWidth - 12, y: top + 10 }),
        textLines({
          lines,
          x: width - labelWidth,
          y: top + 15,
          anchor: 'start',
          fill: fills[one.kind],
          ...style(one),
        }),
      ].join(''),
    )
    .join('');
}

/** Tops for boxes that want to be centred at a height: in order, none covering another, all above `floor`. */
export function spread<Box extends { wanted: number; height: number }>(
  boxes: Box[],
  floor: number,
): (Box & { top: number })[] {
  const placed = boxes.map((box) => ({ ...box, top: box.wanted - box.height / 2 }));
  let least = 0;
  for (const box of placed) {
    box.top = Math.max(box.top, least);
    least = box.top + box.height + 2;
  }
  let most = floor;
  for (const box of placed.toReversed()) {
    box.top = Math.min(box.top, most - box.height);
    most = box.top - 2;
  }
  return placed;
}

/** A sample of each line with its label, one below the other. */
export function keyAbove(series: LineSeries[], width: number): { markup: string; bottom: number } {
  let baseline = 0;
  const rows = series.map((one) => {
    const lines = wrapText(one.label, width - sampleWidth - 8, style(one));
    const first = baseline + lineHeight - 4;
    baseline += lines.length * lineHeight;
    return [
      element('path', { ...strokeOf(one), d: `M0 ${first - 5}h${sampleWidth}` }),
      sampleMark(one, { x: sampleWidth / 2, y: first - 5 }),
      textLines({
        lines,
        x: sampleWidth + 8,
        y: first,
        anchor: 'start',
        fill: fills[one.kind],
        ...style(one),
      }),
    ].join('');
  });
  return { markup: rows.join(''), bottom: baseline + 4 };
}

/** The shape of a chosen authority, beside its label. */
function sampleMark({ kind, style: place = 0 }: LineSeries, at: { x: number; y: number }): string {
  return kind === 'chosen' ? chosenMark(place, at, 11) : '';
}

function style({ kind }: LineSeries) {
  return { bold: kind === 'authority' };
}
