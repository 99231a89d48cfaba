import { expect, it } from 'vitest';

import { wordsOf } from './words-of';

it.each([
  ['King’s Lynn and West Norfolk', ['kings', 'lynn', 'and', 'west', 'norfolk']],
  ["kings' LYNN", ['kings', 'lynn']],
  ['Bristol, City of', ['bristol', 'city', 'of']],
  ['Stockton-on-Tees: level 3', ['stockton', 'on', 'tees', 'level', '3']],
  ['kén', ['ken']],
  [' – ', []],
])('of %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
