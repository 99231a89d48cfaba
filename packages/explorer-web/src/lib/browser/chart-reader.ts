// A slider under a chart that reads it out, one mark or one period at a time: by arrow keys, or by pointing at
// the drawing. The words are those of the table beneath.
import { readingsByName, readingsByPeriod, type Cells, type Reading } from './readings';
import { highlightAt, placesIn, visibleDrawing } from './places';

export function addChartReader(figure: HTMLElement): void {
  const room = figure.querySelector('.app-chart__reader');
  const table = document.getElementById(figure.dataset.read ?? '');
  const readings = table === null ? [] : readingsOf(figure, cellsOf(table));
  if (room === null || readings.length === 0) return;

  const isTime = periodsOf(figure) !== null;
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.max = String(readings.length - 1);
  slider.value = isTime ? slider.max : '0';
  slider.className = 'app-chart__slider';
  slider.setAttribute(
    'aria-label',
    `Read the chart: ${table?.querySelector('caption')?.textContent ?? ''}`,
  );
  const line = document.createElement('p');
  line.className = 'app-chart__reading';
  line.textContent = isTime
    ? 'Point at a year, or move the slider, to read its figures.'
    : 'Point at a mark, or move the slider, to read its figure.';
  room.append(slider, line);
  // What the slider says is what a screen reader hears: the line need not be said again.
  const speak = (index: number) => slider.setAttribute('aria-valuetext', textAt(readings, index));
  speak(Number(slider.value));

  const show = (index: number) => {
    if (line.style.minHeight === '') keepRoom(line, readings);
    line.textContent = textAt(readings, index);
    speak(index);
    highlightAt(figure, readings[index]?.key ?? '');
  };
  slider.addEventListener('input', () => {
    show(Number(slider.value));
  });
  const point = (event: PointerEvent) => {
    const key = nearestTo(figure, event);
    const index = readings.findIndex((one) => one.key === key);
    if (index === -1) return;
    slider.value = String(index);
    show(index);
  };
  for (const drawing of figure.querySelectorAll('svg')) {
    drawing.addEventListener('pointermove', point);
    drawing.addEventListener('pointerdown', point);
  }
}

/** From the first reading on the line is as high as the longest needs, so that nothing below it moves. */
function keepRoom(line: HTMLElement, readings: Reading[]): void {
  const heights = readings.map(({ text }) => {
    line.textContent = text;
    return line.offsetHeight;
  });
  line.style.minHeight = `${Math.max(...heights)}px`;
}

function textAt(readings: Reading[], index: number): string {
  return readings[index]?.text ?? '';
}

function readingsOf(figure: HTMLElement, cells: Cells): Reading[] {
  const periods = periodsOf(figure);
  if (periods !== null) return readingsByPeriod(cells, periods);
  const marks = [...figure.querySelectorAll<SVGElement>('[data-names]')];
  const names = marks.flatMap(({ dataset }) => (dataset.names ?? '').split('|'));
  return readingsByName(cells, new Set(names));
}

/** Null for a chart of one period. */
function periodsOf(figure: HTMLElement): string[] | null {
  const axis = figure.querySelector<SVGElement>('[data-periods]');
  return axis?.dataset.periods?.split('|') ?? null;
}

function cellsOf(table: HTMLElement): Cells {
  return [...table.querySelectorAll('tr')].map((row) =>
    [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );
}

/** Marks farther than this from the pointer are not meant. */
const reach = 24;

function nearestTo(figure: HTMLElement, { clientX, clientY }: PointerEvent): string | undefined {
  const drawing = visibleDrawing(figure);
  const matrix = drawing?.getScreenCTM()?.inverse();
  if (drawing === undefined || matrix === undefined) return undefined;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix);
  const near = placesIn(drawing)
    .map((place) => ({
      key: place.key,
      away: Math.hypot(place.x - x, place.y === null ? 0 : place.y - y),
      within: place.y === null ? Infinity : reach,
    }))
    .filter(({ away, within }) => away <= within)
    .toSorted((a, b) => a.away - b.away);
  return near[0]?.key;
}
