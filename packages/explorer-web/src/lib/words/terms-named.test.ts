import { expect, it } from 'vitest';

import { termsNamed } from './terms-named';

const glossary = [
  { id: 'band', term: 'band', alsoCalled: [] },
  { id: 'band-d', term: 'Band D', alsoCalled: ['Band D council tax'] },
  { id: 'combined-authority', term: 'combined authority', alsoCalled: ['mayoral authority'] },
  { id: 'dwelling', term: 'dwelling', alsoCalled: ['home'] },
  { id: 'tier', term: 'tier', alsoCalled: [] },
];
const named = (...texts: string[]) => termsNamed(texts, glossary).map(({ text }) => text);

it('finds words of the glossary in any case, one or several, in its order', () => {
  expect(named('Dwellings are counted', 'by combined authorities.')).toEqual([
    'Combined authority',
    'Dwelling',
  ]);
  expect(termsNamed(['one dwelling'], glossary)).toEqual([
    { href: '/glossary#dwelling', text: 'Dwelling' },
  ]);
});

it('takes the longer word, and what is left alone for the shorter one', () => {
  expect(named('A Band D council tax')).toEqual(['Band D']);
  expect(named('Band D, and three bands around the median')).toEqual(['Band', 'Band D']);
});

it('takes no part of a word, and no other name of a single word', () => {
  expect(named('A frontier, a homely home, a mayoral authority')).toEqual(['Combined authority']);
});
