// Changes as an Atom feed (RFC 4287), its links leading to pages.
import type { Change } from '../figures/model';
import { siteName } from '../site';
import { kindNames } from './by-day';

/** The latest that a feed holds: readers that come back within months miss nothing. */
const kept = 100;

export function changesFeed(changes: Change[], origin: string): string {
  const latest = changes.toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, kept);
  const [first] = latest;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${escaped(`${origin}/changes`)}</id>`,
    `<title>${siteName}: changes and corrections</title>`,
    `<updated>${noon(first?.date ?? '1970-01-01')}</updated>`,
    `<author><name>${siteName}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(`${origin}/changes.atom`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(`${origin}/changes`)}"/>`,
    ...latest.map((change) => entry(change, origin)),
    '</feed>',
    '',
  ].join('\n');
}

function entry({ id, kind, date, title, summary }: Change, origin: string): string {
  const page = `${origin}/changes`;
  return [
    '<entry>',
    `<id>${escaped(`${page}#${encodeURIComponent(id)}`)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${noon(date)}</updated>`,
    `<category term="${kind}" label="${kindNames[kind]}"/>`,
    `<link href="${escaped(`${page}#day-${date}`)}"/>`,
    `<summary>${escaped(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** Days have no time: at noon it is that day in England, winter and summer. */
function noon(day: string): string {
  return `${day}T12:00:00Z`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
