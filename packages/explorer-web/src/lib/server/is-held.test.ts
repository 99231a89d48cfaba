import { expect, it } from 'vitest';

import { isHeld } from './is-held';

it.each([
  ['"a.br"', true],
  ['"b", W/"a.br"', true],
  ['*', true],
  ['"a"', false],
  [null, false],
])('who says %j has the page with the tag "a.br": %j', (header, held) => {
  expect(isHeld('"a.br"', header)).toBe(held);
});
