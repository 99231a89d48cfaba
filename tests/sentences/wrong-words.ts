// Cards made wrong on purpose, each in one way: what finds no fault in them would find none in the pages.
import { periodLabel } from '@oflog/metrics-core';

import type { Card } from '../../packages/explorer-web/src/lib/figures/card';
import type { CardFacts } from './faults-of-card';

/** The card with one slip; null where there is nothing to make that slip in. */
export type Slip = (card: Card, facts: CardFacts) => Card | null;

export const slips: Readonly<Record<string, Slip>> = {
  'higher for lower': swapped(/^It is (higher|lower) than/, 'higher', 'lower'),
  'out of the usual range for within it': replaced(
    /^It is within the usual/,
    'It is higher than the usual',
  ),
  'within the usual range for out of it': replaced(
    /^It is (higher|lower) than the usual/,
    'It is within the usual',
  ),
  'a claim in spite of a wide interval': replaced(
    /^Its interval is too wide to tell it from the middle of/,
    'It is lower than the usual range of',
  ),
  'a comparison of a figure that is missing': replaced(
    /^For comparison:/,
    'It is within the usual range of',
  ),
  'another median': replaced(/\(median ([^ ]+?)(\d)/, (_, start: string, digit: string) => {
    return `(median ${start}${(Number(digit) + 1) % 10}`;
  }),
  'another count': replaced(/all (\d+) had/, (_, count: string) => `all ${Number(count) + 1} had`),
  'another group': replaced(/\d+ similar places \(/, 'England ('),
  'rose for fell': swapped(/^It (rose|fell) from/, 'rose', 'fell'),
  'about the same for moved': replaced(
    /^It (?:rose|fell) from (.+ in \S+) to [^;]+?([.;].*)$/,
    (_, then: string, rest: string) => `It was about the same, ${then}${rest}`,
  ),
  'moved for about the same': replaced(
    /^It was about the same, (.+? in [^\s;.]+)/,
    (_, then: string) => {
      return `It rose from ${then} to more`;
    },
  ),
  'moved where nothing can be claimed': replaced(
    /^It was (.+); .*, so no movement is claimed\.$/,
    (_, then: string) => `It rose from ${then} to more.`,
  ),
  'another figure of the first period': replaced(
    /it was (.*?)(\d)([^\d]*)$/,
    (_, start: string, digit: string, rest: string) =>
      `it was ${start}${(Number(digit) + 1) % 10}${rest}`,
  ),
  'a comparison across a break': (card, { own, metric, history }) => {
    const [first] = history.filter(({ value }) => value !== null);
    const crosses = metric.breaks.some(({ at }) => first && first.period < at && at <= own.period);
    return first !== undefined && crosses && own.state === 'value'
      ? said(card, [
          ...card.sentences,
          `In ${periodLabel(first.period)}, the first held, it was ${first.display}.`,
        ])
      : null;
  },
  'no earlier figure where one is held': (card) =>
    card.sentences.some((sentence) => /^In \S+, the first held/.test(sentence))
      ? said(card, [...card.sentences, 'No earlier figure is held.'])
      : null,
  'an outlier that is none': (card) =>
    card.sentences.some((sentence) => sentence.startsWith('It is within'))
      ? said(card, [...card.sentences, 'It is far from most others: ask before concluding.'])
      : null,
  'money without a word on inflation': (card) =>
    without(card, (sentence) => sentence.includes('inflation')),
  'no word on the interval': (card) =>
    without(card, (sentence) => sentence.startsWith('Its published interval')),
  'a judgement': replaced(/\.$/, ', which is better.'),
  'no full stop': replaced(/\.$/, ''),
  'no capital': replaced(/^I/, 'i'),
  'a double space': replaced(/ than /, '  than '),
  'a slip of the program': replaced(/\d+ similar/, 'undefined similar'),
  'a unit twice': replaced(/%/, '%%'),
  'a sentence twice': (card) => said(card, [...card.sentences, card.sentences[0] ?? '']),
  'an empty sentence': (card) => said(card, [...card.sentences, '']),
  'a sentence that nobody can check': (card) => said(card, [...card.sentences, 'It is fine.']),
  'a value where there is none': (card, { own }) =>
    own.state === 'value'
      ? null
      : { ...card, headline: { kind: 'value', value: '0.0%', unit: '', age: 'About a year.' } },
  'another reason': (card, { own }) =>
    card.headline.kind === 'value' || own.state === 'not-meaningful'
      ? null
      : {
          ...card,
          headline: { ...card.headline, full: 'A figure would have no meaning.' },
        },
  'another value': (card) =>
    card.headline.kind === 'missing'
      ? null
      : { ...card, headline: { ...card.headline, value: '−1' } },
  'another number without a figure': (card) =>
    card.missing === null ? null : { ...card, missing: card.missing.replace(/^\d+/, '99') },
  'the reason of another direction': (card) =>
    card.direction === null
      ? null
      : { ...card, direction: { ...card.direction, reason: 'More is more.' } },
};

type Replacement = string | ((found: string, ...parts: string[]) => string);

/** The first sentence that matches, changed. */
function replaced(pattern: RegExp, by: Replacement): Slip {
  return (card) => {
    const at = card.sentences.findIndex((sentence) => pattern.test(sentence));
    const sentence = card.sentences[at];
    if (sentence === undefined) return null;
    const changed =
      typeof by === 'string' ? sentence.replace(pattern, by) : sentence.replace(pattern, by);
    return said(card, card.sentences.with(at, changed));
  };
}

function swapped(pattern: RegExp, one: string, other: string): Slip {
  return replaced(pattern, (found: string) =>
    found.includes(one) ? found.replace(one, other) : found.replace(other, one),
  );
}

function without(card: Card, isLeftOut: (sentence: string) => boolean): Card | null {
  const kept = card.sentences.filter((sentence) => !isLeftOut(sentence));
  return kept.length === card.sentences.length ? null : said(card, kept);
}

function said(card: Card, sentences: string[]): Card {
  return { ...card, sentences };
}
