// The day whose knowledge a page shows: figures as they were known at its end.
import { dayLabel } from '@oflog/metrics-core';

export interface AsOf {
  /** `YYYY-MM-DD`; undefined for what is known today. */
  day: string | undefined;
  /** What is wrong with the day that was asked for, in words; null where nothing is. */
  fault: string | null;
}

/** From the address; a day that cannot be is said, and what is known today is shown. */
export function asOfOf(url: URL, today: string): AsOf {
  const asked = (url.searchParams.get('asOf') ?? '').trim();
  if (asked === '') return { day: undefined, fault: null };
  if (!isDay(asked)) {
    return notShown(`“${asked.slice(0, 40)}” is not a day, such as 2022-03-01.`);
  }
  if (asked > today) return notShown(`${dayLabel(asked)} is still to come.`);
  return { day: asked, fault: null };
}

/** The address with the day in it, so that the reader stays in the past that was chosen. */
export function withAsOf(href: string, day: string | undefined): string {
  if (day === undefined) return href;
  const [address = '', fragment] = href.split('#');
  const [path = '', search] = address.split('?');
  const parameters = new URLSearchParams(search);
  parameters.set('asOf', day);
  return `${path}?${parameters.toString()}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The same page and choices as they are known today. */
export function withoutAsOf({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('asOf');
  const text = parameters.toString();
  return text === '' ? pathname : `${pathname}?${text}`;
}

function notShown(reason: string): AsOf {
  return { day: undefined, fault: `${reason} The figures are shown as they are known today.` };
}

/** Whether the calendar has the day: 30 February is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
