import { describe, expect, it } from 'vitest';

import { catalogue, meaningOf, measuresOf } from '../catalogue';
import {
  atLeast,
  column,
  count,
  difference,
  firstOf,
  per,
  percent,
  positive,
  scale,
  sum,
  type Formula,
} from '../model';
import { columnsOf } from './input-columns';
import { inputsInWords } from './inputs-in-words';
import { columnName, formulaInWords, formulaSentence, namesOfColumns } from './words';

const returns = {
  id: 'returns',
  columns: {
    unallocatedReserves: 0,
    otherEarmarkedReserves: 0,
    netRevenueExpenditure: 0,
    aged18AndOver: 0,
    bandD: 0,
  },
};
const unallocated = column(returns, 'unallocatedReserves');
const earmarked = column(returns, 'otherEarmarkedReserves');
const spending = column(returns, 'netRevenueExpenditure');
const adults = column(returns, 'aged18AndOver', 'mid-year-of');
const rate = column(returns, 'bandD');
const share = percent(sum(unallocated, earmarked), spending);

describe('a formula as a line', () => {
  it('reads like a sum on paper', () => {
    expect(formulaInWords(share)).toBe(
      '(unallocated reserves + other earmarked reserves) ÷ net revenue expenditure × 100',
    );
    expect(formulaInWords(per(unallocated, adults, 100_000))).toBe(
      'unallocated reserves ÷ aged 18 and over at the middle of the year × 100,000',
    );
    expect(formulaInWords(atLeast(0, difference(unallocated, earmarked)))).toBe(
      'unallocated reserves − other earmarked reserves, at least 0',
    );
  });

  it('has brackets wherever the order of working would else be another', () => {
    expect(formulaInWords(percent(rate, sum(unallocated, earmarked)))).toBe(
      'band D ÷ (unallocated reserves + other earmarked reserves) × 100',
    );
    expect(formulaInWords(percent(rate, scale(spending, 3)))).toBe(
      'band D ÷ (net revenue expenditure × 1,000) × 100',
    );
    expect(formulaInWords(difference(rate, difference(unallocated, earmarked)))).toBe(
      'band D − (unallocated reserves − other earmarked reserves)',
    );
    expect(formulaInWords(per(scale(rate, -2), adults))).toBe(
      'band D ÷ 100 ÷ aged 18 and over at the middle of the year',
    );
  });

  it('has square brackets around words with round ones', () => {
    const line = formulaInWords(share, ({ column: name }) => `${name} (line 1)`);
    expect(line).toMatch(/^\[.* \(line 1\) \+ .* \(line 1\)\] ÷ .* \(line 1\) × 100$/);
  });
});

describe('a formula as a sentence', () => {
  const sentence = (value: Formula, definedWhen?: Formula) =>
    formulaSentence({ value, definedWhen: definedWhen && positive(definedWhen) });

  it('says what is added, divided and multiplied', () => {
    expect(sentence(share)).toBe(
      'Unallocated reserves plus other earmarked reserves, divided by net revenue expenditure, times 100.',
    );
    expect(sentence(percent(unallocated, sum(unallocated, earmarked)))).toBe(
      'Unallocated reserves divided by the sum of unallocated reserves and other earmarked reserves, times 100.',
    );
    expect(sentence(per(scale(unallocated, 3), adults))).toBe(
      'Unallocated reserves times 1,000, divided by aged 18 and over at the middle of the year.',
    );
    expect(sentence(difference(rate, sum(unallocated, earmarked, spending)))).toBe(
      'Band D minus the sum of unallocated reserves, other earmarked reserves and net revenue expenditure.',
    );
  });

  it('says when there is a figure at all', () => {
    expect(sentence(share, spending)).toContain(
      'There is a figure only where net revenue expenditure is above zero.',
    );
    expect(sentence(share, sum(unallocated, earmarked))).toContain(
      'only where the sum of unallocated reserves and other earmarked reserves is above zero.',
    );
  });

  it('says in which order columns are tried, and that a figure has a floor', () => {
    expect(sentence(firstOf(rate, percent(unallocated, spending)))).toBe(
      'Band D; where there is none, unallocated reserves divided by net revenue expenditure, times 100.',
    );
    expect(sentence(atLeast(0, rate))).toBe('Band D; never less than 0.');
    expect(sentence(percent(firstOf(rate, earmarked), spending))).toBe(
      'Band D or, where there is none, other earmarked reserves, divided by net revenue expenditure, times 100.',
    );
  });

  it('says once what several publications hold', () => {
    const other = { id: 'other-returns', columns: { bandD: 0 } };
    expect(sentence(firstOf(rate, column(other, 'bandD')))).toBe(
      'Band D, from the first of 2 publications that has it.',
    );
  });

  it('says that a figure is taken as it is published', () => {
    expect(sentence(rate)).toBe('Taken as published: band D.');
  });
});

describe('the short name of a column', () => {
  it('is its declared name as words', () => {
    const named = (name: string) => columnName({ column: name });
    expect(['netRevenueExpenditure', 'aged65AndOver', 'bandDWithParishes'].map(named)).toEqual([
      'net revenue expenditure',
      'aged 65 and over',
      'band D with parishes',
    ]);
  });
});

describe('what publications call their columns', () => {
  const unit = count('adults');
  const nameOf = namesOfColumns([
    {
      id: 'returns',
      columns: {
        netSpend: { unit, name: 'spending on care', meaning: 'Spending after fees' },
        aged18AndOver: { unit, meaning: 'Adults' },
      },
    },
  ]);

  it('is the name that they declare, else the id as words, in every part of a sentence', () => {
    const of = (name: string) => column({ id: 'returns', columns: { [name]: {} } }, name);
    const value = per(of('netSpend'), sum(of('aged18AndOver'), of('netSpend')));
    expect(formulaSentence({ value, definedWhen: positive(of('netSpend')) }, nameOf)).toBe(
      'Spending on care divided by the sum of aged 18 and over and spending on care. ' +
        'There is a figure only where spending on care is above zero.',
    );
  });
});

describe.each(measuresOf(catalogue))('the words of $id', (measure) => {
  const nameOf = namesOfColumns(catalogue.publications);
  const words = [
    formulaInWords(measure.value, (input) => meaningOf(catalogue, input)),
    formulaInWords(measure.value, nameOf),
    formulaSentence(measure, nameOf),
    formulaSentence(measure),
  ];

  it('are whole: nothing empty, undefined or doubled', () => {
    for (const text of words) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|NaN|null|\s{2}|\s[.,;:]|[.,;:]{2}|^\s|\s$/);
      expect(text).not.toMatch(/\b(\w+) \1\b/i);
      const choices = text.split('; where there is none, ');
      expect(new Set(choices).size).toBe(choices.length);
    }
  });

  it('close every bracket that they open', () => {
    for (const text of words) expect(bracketsLeftOpen(text)).toBe('');
  });

  it('are a sentence that names every column, and the condition where there is one', () => {
    const sentence = formulaSentence(measure, nameOf);
    expect(sentence).toMatch(/^[A-Z].*[a-z0-9)]\.$/);
    expect(sentence).not.toMatch(/[a-z][A-Z]|[-+÷×]\s/);
    for (const input of columnsOf(measure.value)) {
      expect(sentence.toLowerCase()).toContain(nameOf(input).toLowerCase());
    }
    expect(sentence.includes('only where')).toBe(measure.definedWhen !== undefined);
  });

  it('are explained: every column has a meaning of its own', () => {
    const inputs = inputsInWords(measure, catalogue.publications);
    expect(inputs.length).toBeGreaterThan(0);
    for (const { name, meaning } of inputs) expect(meaning).not.toBe(name);
  });
});

/** The brackets of a text that have no partner. */
function bracketsLeftOpen(text: string): string {
  let brackets = text.replace(/[^()[\]]/g, '');
  while (/\(\)|\[\]/.test(brackets)) brackets = brackets.replace(/\(\)|\[\]/g, '');
  return brackets;
}
