// A feed as Atom text (RFC 4287).
import type { Day } from '@oflog/metrics-core';

export interface FeedEntry {
  /** Stays the same for ever. */
  id: string;
  title: string;
  summary: string;
  /** The day it happened on. */
  date: Day;
  link: string | null;
}

export interface Feed {
  id: string;
  title: string;
  /** Address of the feed itself. */
  self: string;
  author: string;
  entries: readonly FeedEntry[];
}

export function atom({ id, title, self, author, entries }: Feed): string {
  const updated =
    entries
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '1970-01-01';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('id', id),
    element('title', title),
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    element('updated', moment(updated)),
    `<author>${element('name', author)}</author>`,
    ...entries.map(entryText),
    '</feed>',
    '',
  ].join('\n');
}

function entryText({ id, title, summary, date, link }: FeedEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', moment(date)),
    ...(link === null ? [] : [`<link href="${escaped(link)}"/>`]),
    element('summary', summary),
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
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

/** Days have no time: the feed says noon, at which it is that day in England winter and summer. */
function moment(day: Day): string {
  return `${day}T12:00:00Z`;
}
