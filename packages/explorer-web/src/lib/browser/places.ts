// Where the marks of a chart are in its drawing, and a ring or line that shows which one is read.
import { dotsOf } from './readings';

export interface Place {
  /** The authority of the mark, or the period. */
  key: string;
  x: number;
  /** Null for a period: it is as high as the chart. */
  y: number | null;
}

/** Each chart is drawn for phones and for wider screens: the one that is seen. */
export function visibleDrawing(figure: HTMLElement): SVGSVGElement | undefined {
  return [...figure.querySelectorAll('svg')].find((one) => one.getClientRects().length > 0);
}

export function placesIn(drawing: SVGSVGElement): Place[] {
  const axis = drawing.querySelector<SVGElement>('[data-periods]');
  if (axis !== null) {
    const [from, step] = [Number(axis.dataset.from), Number(axis.dataset.step)];
    return (axis.dataset.periods ?? '')
      .split('|')
      .map((key, index) => ({ key, x: from + index * step, y: null }));
  }
  return [...drawing.querySelectorAll<SVGGraphicsElement>('[data-names]')].flatMap((marks) => {
    const names = (marks.dataset.names ?? '').split('|');
    const path = marks.getAttribute('d');
    const points = path === null ? [centreOf(marks.getBBox())] : dotsOf(path);
    return points.map((point, index) => ({ key: names[index] ?? '', ...point }));
  });
}

export function highlightAt(figure: HTMLElement, key: string): void {
  for (const old of figure.querySelectorAll('.chart-read')) old.remove();
  const drawing = visibleDrawing(figure);
  const place = drawing && placesIn(drawing).find((one) => one.key === key);
  if (drawing === undefined || place === undefined) return;
  const { y, x } = place;
  const axis = drawing.querySelector<SVGElement>('[data-periods]');
  const mark = document.createElementNS(
    'http://www.w3.org/2000/svg',
    y === null ? 'line' : 'circle',
  );
  const attributes =
    y === null
      ? { x1: x, x2: x, y1: axis?.dataset.top ?? 0, y2: axis?.dataset.bottom ?? 0 }
      : { cx: x, cy: y, r: 12 };
  for (const [name, value] of Object.entries(attributes)) mark.setAttribute(name, String(value));
  mark.setAttribute('class', 'chart-read');
  drawing.append(mark);
}

function centreOf({ x, y, width, height }: DOMRect): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
