import { describe, expect, it } from 'vitest';

import { column, difference, firstOf, atLeast, per, percent, positive, scale, sum } from '../model';
import type { ColumnFormula, Formula, Measure } from '../model';
import { evaluate, evaluateMeasure, stateOfInputs, type Input } from './evaluate';
import { columnsOf, inputColumns } from './input-columns';

const returns = {
  id: 'returns',
  columns: { unallocated: 0, earmarked: 0, spending: 0, people: 0 },
};
const unallocated = column(returns, 'unallocated');
const earmarked = column(returns, 'earmarked');
const spending = column(returns, 'spending');
const people = column(returns, 'people', 'mid-year-of');
const share = percent(sum(unallocated, earmarked), spending);

// Bristol 2016-17, revenue outturn: 47,479 and 20,000 of 382,756 (£ thousand).
const bristol = holding({ unallocated: 20_000, earmarked: 47_479, spending: 382_756 });

describe('a formula', () => {
  it('gives the share that the published cells give', () => {
    const result = evaluate(share, bristol);
    expect(result.state === 'value' && result.value).toBeCloseTo(17.6298, 4);
  });

  it('moves the decimal point for per cent, so that no float product blurs the value', () => {
    expect(
      evaluate(percent(unallocated, spending), holding({ unallocated: 57, spending: 100 })),
    ).toEqual({
      state: 'value',
      value: 57,
      marks: [],
    });
    expect(evaluate(scale(unallocated, 3), holding({ unallocated: 1.005 }))).toMatchObject({
      value: 1005,
    });
  });

  it('counts per so many people', () => {
    const requests = per(unallocated, people, 100_000);
    expect(evaluate(requests, holding({ unallocated: 3, people: 1000 }))).toMatchObject({
      value: 300,
    });
    expect(
      evaluate(per(unallocated, people, 12), holding({ unallocated: 1, people: 3 })),
    ).toMatchObject({ value: 4 });
  });

  it('subtracts', () => {
    expect(evaluate(difference(earmarked, unallocated), bristol)).toMatchObject({ value: 27_479 });
  });

  it('has no value where a term has none: a missing addend is not zero', () => {
    expect(
      evaluate(share, holding({ unallocated: 'not-submitted', earmarked: 24_564, spending: 1 })),
    ).toEqual({
      state: 'not-submitted',
      marks: [],
    });
  });

  it('keeps zero as a value', () => {
    expect(evaluate(share, holding({ unallocated: 0, earmarked: 0, spending: 10 }))).toMatchObject({
      value: 0,
    });
  });

  it('is not meaningful when divided by zero', () => {
    expect(evaluate(share, holding({ unallocated: 1, earmarked: 0, spending: 0 })).state).toBe(
      'not-meaningful',
    );
  });

  it('takes the first choice that has a value, and the state of the last where none has', () => {
    const choice = firstOf(unallocated, earmarked);
    expect(evaluate(choice, holding({ unallocated: 'not-available', earmarked: 5 }))).toMatchObject(
      { value: 5 },
    );
    expect(
      evaluate(choice, holding({ unallocated: 'not-available', earmarked: 'suppressed' })).state,
    ).toBe('suppressed');
  });

  it('marks a value that was raised to its floor, and only that', () => {
    const floored = atLeast(0, unallocated);
    expect(evaluate(floored, holding({ unallocated: -4 }))).toEqual({
      state: 'value',
      value: 0,
      marks: ['floored'],
    });
    expect(evaluate(floored, holding({ unallocated: 4 }))).toEqual({
      state: 'value',
      value: 4,
      marks: [],
    });
  });

  it('takes the first state of the list when its inputs differ', () => {
    expect(stateOfInputs(['not-available', 'reported-jointly', 'suppressed'])).toBe(
      'reported-jointly',
    );
    expect(stateOfInputs([])).toBeUndefined();
  });
});

describe('a measure', () => {
  it('carries numerator and denominator in the units of their columns', () => {
    expect(evaluateMeasure(measure(share), bristol)).toMatchObject({
      state: 'value',
      numerator: 67_479,
      denominator: 382_756,
    });
  });

  it('is not meaningful below a denominator of zero, and keeps the parts it was refused for', () => {
    const spelthorne = holding({ unallocated: 1, earmarked: 2, spending: -5287 });
    expect(evaluateMeasure(measure(share, spending), spelthorne)).toEqual({
      state: 'not-meaningful',
      value: null,
      numerator: 3,
      denominator: -5287,
      marks: [],
    });
  });

  it('is missing for the reason of its inputs before it is not meaningful', () => {
    const notSubmitted = holding({ unallocated: 1, earmarked: 2, spending: 'not-submitted' });
    expect(evaluateMeasure(measure(share, spending), notSubmitted).state).toBe('not-submitted');
  });

  it('reads its columns in one fixed order, each once', () => {
    expect(inputColumns(measure(share, spending)).map((input) => input.column)).toEqual([
      'unallocated',
      'earmarked',
      'spending',
    ]);
    expect(columnsOf(firstOf(earmarked, sum(earmarked, unallocated)))).toHaveLength(2);
  });
});

function holding(held: Record<string, number | Exclude<Input['state'], 'value'>>) {
  return ({ column: name }: ColumnFormula): Input => {
    const content = held[name] ?? 'not-available';
    return typeof content === 'number' ? { state: 'value', value: content } : { state: content };
  };
}

function measure(value: Formula, denominator?: Formula): Measure {
  return {
    id: 'share',
    title: 'Share',
    description: 'A share.',
    unit: { quantity: 'percentage', name: '%', prefix: '', suffix: '%', spoken: '' },
    decimals: 1,
    period: 'financial-year',
    value,
    definedWhen: denominator && positive(denominator),
    merged: { rule: 'refuse', reason: 'A test.' },
    uncertainty: { kind: 'exact', statement: 'A test.' },
    caveats: [],
    breaks: [],
    firstPeriod: '2022-23',
    expectedCoverage: { atLeast: 90, statement: 'Nearly all.' },
    lifecycle: { stage: 'current' },
    bounds: { min: 0, max: 100 },
  };
}
