import { expect, it } from 'vitest';

import { entityTag, isHeld } from './entity-tag';

const snapshot = { dataset: '0123456789abcdef0123456789abcdef', catalogue: { version: '1.2.3' } };
const json = 'application/json; charset=utf-8';
const tag = entityTag(snapshot, json, 'identity');

it('a tag differs by dataset, definitions, format and compression, and by nothing else', () => {
  const others = [
    entityTag({ ...snapshot, dataset: '1123456789abcdef' }, json, 'identity'),
    entityTag({ ...snapshot, catalogue: { version: '1.2.4' } }, json, 'identity'),
    entityTag(snapshot, 'text/csv', 'identity'),
    entityTag(snapshot, json, 'br'),
  ];
  expect(new Set([tag, ...others]).size).toBe(5);
  expect(entityTag({ ...snapshot }, 'application/json', 'identity')).toBe(tag);
});

it.each([
  [undefined, false],
  [tag, true],
  [`W/${tag}`, true],
  [`"another", ${tag}`, true],
  ['*', true],
  ['"another"', false],
  [tag.replaceAll('"', ''), false],
])('If-None-Match: %s', (header, held) => {
  expect(isHeld(tag, header)).toBe(held);
});
