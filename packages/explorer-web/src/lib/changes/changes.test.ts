import { describe, expect, it } from 'vitest';

import type { Change } from '../figures/model';
import { changesFeed } from './atom';
import { byDay, ofKind } from './by-day';

const change = (fields: Partial<Change>): Change => ({
  id: 'release:seats.2022-23.2023-11-02',
  kind: 'release',
  date: '2023-11-02',
  title: 'Seats and rows, 2022-23',
  summary: 'The Office of Halls published figures for 2022-23.',
  metrics: [],
  version: null,
  address: null,
  ...fields,
});
const all = [
  change({}),
  change({ id: 'correction:1', kind: 'correction', date: '2024-01-09', title: 'Seats <& rows>' }),
  change({ id: 'release:doors', title: 'Doors' }),
];

describe('changes on a page', () => {
  it('stand under their day, the latest first', () => {
    expect(byDay(all).map(({ label, changes }) => [label, changes.length])).toEqual([
      ['9 January 2024', 1],
      ['2 November 2023', 2],
    ]);
  });

  it('of definitions stand together, by version', () => {
    const definition = change({ id: 'definition:1', kind: 'definition', version: '1.1.0' });
    const [day] = byDay([change({}), definition]);
    expect(day?.changes).toHaveLength(1);
    expect(day?.versions).toEqual([{ version: '1.1.0', changes: [definition] }]);
  });

  it('are of one kind where it is asked for, and all for a kind that is none', () => {
    expect(ofKind(all, 'correction')).toHaveLength(1);
    expect(ofKind(all, 'rumour')).toHaveLength(3);
    expect(ofKind(all, null)).toHaveLength(3);
  });
});

describe('changes as a feed', () => {
  const feed = changesFeed(all, 'https://explorer.example');

  it('come the latest first, each leading to its day on the page', () => {
    expect(feed).toContain('<updated>2024-01-09T12:00:00Z</updated>\n<author>');
    expect(feed.indexOf('#day-2024-01-09')).toBeLessThan(feed.indexOf('#day-2023-11-02'));
  });

  it('have every sign of markup escaped', () => {
    expect(feed).toContain('<title>Seats &lt;&amp; rows&gt;</title>');
  });
});
