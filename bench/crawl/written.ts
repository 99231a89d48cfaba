// How the explorer writes numbers and periods, in a few lines of the crawl's own.

/** What is needed of a measure to write its values. */
export interface WrittenAs {
  unit: { quantity: string; prefix: string; suffix: string };
  decimals: number;
}

/** `£1,534.23`, `41.6%`, `−2.5%`. */
export function written(value: number, { unit, decimals }: WrittenAs): string {
  const number = writtenNumber(value, decimals);
  const sign = number.startsWith('−') ? '−' : '';
  return `${sign}${unit.prefix}${number.replace('−', '')}${unit.suffix}`;
}

/** `1,534.23`: halves of the decimal text go away from zero. */
export function writtenNumber(value: number, decimals: number): string {
  const [whole = '0', fraction = ''] = plainDecimal(Math.abs(value)).split('.');
  const digits = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  const rounded = digits + (Number(fraction[decimals] ?? 0) >= 5 ? 1n : 0n);
  const all = String(rounded).padStart(decimals + 1, '0');
  const point = all.length - decimals;
  const grouped = all.slice(0, point).replace(/(?<=\d)(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && rounded > 0n ? '−' : '';
  return `${sign}${grouped}${decimals === 0 ? '' : `.${all.slice(point)}`}`;
}

/** `2022-23`, `2022/23` for an academic year, `2022`, `1 October 2022`. */
export function writtenPeriod(period: string): string {
  if (period.startsWith('AY')) return period.slice(2).replace('-', '/');
  const [year = '', month, day] = period.split('-');
  if (day === undefined) return period;
  return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** `2023-03-31` for `2022-23`. */
export function lastDayOf(period: string): string {
  const year = Number(period.replace('AY', '').slice(0, 4));
  if (/^\d{4}$/.test(period)) return `${period}-12-31`;
  if (/^\d{4}-\d{2}$/.test(period)) return `${year + 1}-03-31`;
  return period.startsWith('AY') ? `${year + 1}-07-31` : period;
}

export const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];

function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20) : text;
}
