// Numbers as decimal text. A power of ten moves the point in that text: 0.57 × 100 as a product of
// floats is 56.99999999999999, and as text 57.

/**
 * The shortest decimal text that reads back as the number, without exponent. Throws a TypeError where
 * there is no such text: NaN and infinities are no values.
 */
export function decimalText(value: number): string {
  if (!Number.isFinite(value)) {
    throw new TypeError(
      `${value} cannot be written as a value: a finite number is expected. Where there is no value, ` +
        'give null and the state that says why.',
    );
  }
  const text = String(Object.is(value, -0) ? 0 : value);
  if (!text.includes('e')) return text;
  const [mantissa = '', exponent] = text.split('e');
  return shiftPointOfText(mantissa, Number(exponent));
}

/** The number times ten to the power, by moving the point of its shortest decimal text. */
export function shiftPoint(value: number, power: number): number {
  return power === 0 ? value : Number(`${decimalText(value)}e${power}`);
}

/** The difference of two numbers on their decimal texts: 0.3 − 0.1 is `0.2`, not 0.19999999999999998. */
export function differenceText(minuend: number, subtrahend: number): string {
  const texts = [decimalText(minuend), decimalText(subtrahend)];
  const places = Math.max(...texts.map((text) => text.split('.')[1]?.length ?? 0));
  const [a = 0n, b = 0n] = texts.map((text) => BigInt(shiftPointOfText(text, places)));
  return shiftPointOfText(String(a - b), -places);
}

/**
 * A number written as text: `1234.5`, `-3`, `1,234` where the thousands separator is a comma. Null
 * where the text is anything else.
 */
export function readDecimal(text: string, thousands?: string): number | null {
  const plain = thousands === undefined ? text : withoutThousands(text, thousands);
  return decimalPattern.test(plain) ? Number(plain) + 0 : null;
}

const decimalPattern = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/;

// Separators stand between groups of three digits only: `1,23` is no number.
function withoutThousands(text: string, separator: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)([^.]*)(\..*)?$/s.exec(text) ?? [];
  const [first = '', ...groups] = whole.split(separator);
  const grouped =
    groups.length > 0 && /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
  return grouped ? `${sign}${first}${groups.join('')}${fraction}` : text;
}

function shiftPointOfText(text: string, power: number): string {
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? text.slice(1) : text).split('.');
  const point = whole.length + power;
  const digits = `${whole}${fraction}`;
  const padded =
    point <= 0 ? `${'0'.repeat(1 - point)}${digits}` : digits.padEnd(Math.max(point, 1), '0');
  const at = Math.max(point, 1);
  const newWhole = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const newFraction = padded.slice(at).replace(/0+$/, '');
  const unsigned = newFraction === '' ? newWhole : `${newWhole}.${newFraction}`;
  return negative && unsigned !== '0' ? `-${unsigned}` : unsigned;
}
