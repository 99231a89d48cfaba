// Writes SVG as text, so that a chart is one string: the same in a page, a file and a test.

type Attributes = Record<string, string | number | undefined>;

/** One element; attributes that are undefined are left out, children are markup already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join('');
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join('')}</${name}>`;
}

/** Text as markup. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A coordinate with one decimal: finer differences are not seen, and cost bytes. */
export function coordinate(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A chart before it is an element: a page shows it as it is, a file puts words around it. */
export interface Drawing {
  /** What a screen reader says instead of the drawing. */
  name: string;
  width: number;
  height: number;
  markup: string;
}

export function drawn({ name, width, height, markup }: Drawing): string {
  return drawing(name, { width, height }, markup);
}

/** The outermost element of a chart, with the name that a screen reader speaks. */
export function drawing(
  name: string,
  size: { width: number; height: number },
  ...children: string[]
): string {
  const { width, height } = size;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': name,
      'font-family': 'system-ui, sans-serif',
      'font-size': fontSize,
    },
    ...children,
  );
}

/** Size of all text in charts, in units of the drawing: see `chartWidths`. */
export const fontSize = 16;

/** Distance between lines of text. */
export const lineHeight = 20;

/**
 * Each chart is drawn twice and the page shows the one that fits: scaling one drawing down to a phone
 * would make its text unreadable. A phone of 320 px leaves 290 px: text is then 14.5 px high.
 */
export const chartWidths = { narrow: 320, wide: 640 } as const;
export type ChartSize = keyof typeof chartWidths;
