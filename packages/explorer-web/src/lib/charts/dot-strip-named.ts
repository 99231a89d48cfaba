// The authorities that a dot strip names: the one in question, last drawn and ringed, and those that the
// reader chose, each with its own shape. Their labels stand above, joined to the marks by lines; where the
// lines would run through labels, shapes alone join them.
import { chosenMark, chosenStyle } from './chosen-marks';
import type { DotStrip, NamedMark } from './dot-strip';
import { layFlags, type FlagLayout } from './flag-layout';
import { ownMark } from './own-mark';
import { palette } from './palette';
import { coordinate, element, fontSize, lineHeight } from './svg';
import { textLines, type TextLines } from './text-lines';
import { textWidth, wrapText } from './text-width';

/** From a distance to a place across the drawing; beyond the axis it is its end. */
type Place = (distance: number) => number;

export interface NamedLabels {
  markup: string;
  height: number;
  /** Where the line of each mark begins, below its label: null for none. The authority first, if any. */
  starts: (number | null)[];
}

export function namedLabels(strip: DotStrip, width: number, place: Place): NamedLabels {
  const labels = namedIn(strip).map((one) => {
    const bold = one.style === null;
    const indent = one.style === null ? 0 : sampleWidth;
    const lines = labelLines(one, width - indent, bold);
    return {
      ...one,
      bold,
      indent,
      lines,
      x: place(one.distance),
      width: indent + Math.max(...lines.map((line) => textWidth(line, { bold }))),
      height: lines.length * lineHeight,
    };
  });
  const flags = layFlags(labels, { width, row: lineHeight });
  return flags.crossings === 0 ? atFlags(labels, flags) : asKey(labels, width);
}

interface Label extends NamedMark {
  style: number | null;
  bold: boolean;
  /** Room for the shape, before the text. */
  indent: number;
  lines: string[];
  x: number;
  width: number;
  height: number;
}

/** Each label at the line to its mark. */
function atFlags(labels: Label[], { places, height }: FlagLayout): NamedLabels {
  const tops = labels.map((label, index) => height - (places[index]?.rise ?? 0) - label.height);
  return {
    markup: labels
      .map((label, index) => {
        const left = places[index]?.left ?? 0;
        const middle = left + label.indent + (label.width - label.indent) / 2;
        return labelAt(label, { left, top: tops[index] ?? 0, text: middle, anchor: 'middle' });
      })
      .join(''),
    height: height === 0 ? 0 : height + 2,
    starts: labels.map(({ height: own }, index) => (tops[index] ?? 0) + own + 2),
  };
}

/** The chosen ones in a list, each beside its shape; below it the authority, still at its mark. */
function asKey(labels: Label[], width: number): NamedLabels {
  let height = 0;
  const placed = [...labels.filter(({ bold }) => !bold), ...labels.filter(({ bold }) => bold)];
  const markup = placed.map((label) => {
    const top = height;
    height += label.height;
    if (!label.bold) return labelAt(label, { left: 0, top, text: label.indent, anchor: 'start' });
    const middle = Math.min(Math.max(label.x, label.width / 2), width - label.width / 2);
    return labelAt(label, { left: 0, top, text: middle, anchor: 'middle' });
  });
  const starts = labels.map(({ bold }) => (bold ? height + 2 : null));
  return { markup: markup.join(''), height: height + 2, starts };
}

function labelAt(
  { style, bold, lines }: Label,
  {
    left,
    top,
    text,
    anchor,
  }: { left: number; top: number; text: number } & Pick<TextLines, 'anchor'>,
): string {
  const baseline = top + fontSize;
  const written = textLines({
    lines,
    x: text,
    y: baseline,
    anchor,
    fill: bold ? palette.authority : palette.text,
    bold,
  });
  const sample = { x: left + sampleWidth / 2 - 3, y: baseline - 5 };
  return style === null ? written : `${chosenMark(style, sample, 12)}${written}`;
}

export function namedMarks(
  strip: DotStrip,
  { labels, place, middle }: { labels: NamedLabels; place: Place; middle: number },
): string {
  const named = namedIn(strip);
  const points = withoutTouching(named.map(({ distance }) => place(distance))).map(({ x, y }) => ({
    x: coordinate(x),
    y: coordinate(middle + y),
  }));
  const lines = named.map((one, index) =>
    leader(one, points[index] ?? { x: 0, y: 0 }, labels.starts[index] ?? null),
  );
  const marks = named.map(({ name, style }, index) => {
    const point = points[index] ?? { x: 0, y: 0 };
    const mark = style === null ? ownMark(point) : chosenMark(style, point, markSize);
    return element('g', { 'data-names': name }, mark);
  });
  // The authority comes first in the list, and lies on top.
  return [...lines.toReversed(), ...marks.toReversed()].join('');
}

/** Room for the shape before the label of a chosen authority. */
const sampleWidth = 20;
const markSize = 15;
/** Marks nearer than this touch. */
const touching = 17;

function namedIn({ authority, chosen }: DotStrip): (NamedMark & { style: number | null })[] {
  return [...(authority === null ? [] : [{ ...authority, style: null }]), ...chosen];
}

/** Name and value, the value never in two lines. */
function labelLines({ name, value }: NamedMark, width: number, bold: boolean): string[] {
  return wrapText(`${name} ${value.replaceAll(' ', '\u00a0')}`, width, { bold });
}

/** Each mark in the middle row, or in the nearest row where it touches no mark before it. */
function withoutTouching(places: number[]): { x: number; y: number }[] {
  const rows = [0, -touching, touching, -2 * touching, 2 * touching];
  const laid: { x: number; y: number }[] = [];
  for (const x of places) {
    const free = rows.find((y) =>
      laid.every((other) => other.y !== y || Math.abs(other.x - x) >= touching),
    );
    laid.push({ x, y: free ?? 0 });
  }
  return laid;
}

function leader(
  { style }: { style: number | null },
  { x, y }: { x: number; y: number },
  from: number | null,
) {
  if (from === null) return '';
  return element('path', {
    class: style === null ? 'chart-authority-line' : `chart-chosen-${style + 1}-line`,
    d: `M${x} ${from}V${y - (style === null ? 9 : markSize / 2)}`,
    stroke: style === null ? palette.authority : chosenStyle(style).colour,
    'stroke-width': 1.5,
  });
}
