import { expect, it } from 'vitest';

import { atom } from './atom';

const entry = {
  id: 'urn:explorer:change:1',
  title: 'Dogs & cats',
  summary: 'It said "<1" & more.',
  date: '2024-12-12',
  link: 'https://example.org/?a=1&b=2',
};
const feed = {
  id: 'urn:explorer:changes',
  title: 'Changes',
  self: 'https://example.org/changes.atom',
  author: 'The explorer',
};

it('a feed escapes what XML would read as its own signs', () => {
  const text = atom({ ...feed, entries: [entry] });
  expect(text).toContain('<title>Dogs &amp; cats</title>');
  expect(text).toContain('<summary>It said &quot;&lt;1&quot; &amp; more.</summary>');
  expect(text).toContain('<link href="https://example.org/?a=1&amp;b=2"/>');
});

it('a feed was updated when its latest entry was', () => {
  const text = atom({ ...feed, entries: [entry, { ...entry, date: '2025-03-20' }] });
  const [updated] = /<updated>(.+?)<\/updated>/.exec(text)?.slice(1) ?? [];
  expect(updated).toBe('2025-03-20T12:00:00Z');
  expect(text.match(/<entry>/g)).toHaveLength(2);
});
