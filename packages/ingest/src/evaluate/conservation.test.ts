// Mergers lose nothing: whatever the figures were, England adds up to the same before and after.
import { lastDay, percent, type AuthorityType, type MergedRule } from '@oflog/metrics-core';
import { seededRandom } from '@oflog/store/testing';
import { describe, expect, it } from 'vitest';

import { committedChanges, committedRegister } from '../committed-dataset/committed-dataset';
import { indexFacts } from '../facts/fact-index';
import type { RegisteredAuthority } from '../register/authority-register';
import { columnOf, releaseOf, variableUnderTest } from '../testing/small-measure';
import { evaluateAll } from './evaluate-measure';

const register = committedRegister();
const changes = committedChanges();
const councils: AuthorityType[] = [
  ...['district', 'unitary', 'metropolitan-district', 'london-borough', 'county'],
] as AuthorityType[];

/** The last year before each round of mergers, and a year after it. */
const mergers = [
  ['2008-09', '2009-10'],
  ['2018-19', '2019-20'],
  ['2019-20', '2020-21'],
  ['2020-21', '2021-22'],
  ['2022-23', '2023-24'],
  ['2007-08', '2023-24'],
] as const;

interface Amount {
  amount: number;
  spending: number;
}

describe.each(mergers)('figures of %s, for the councils of %s', (before, after) => {
  it.each([
    ['every-tier', 1],
    ['every-tier', 2],
    ['lower-tier', 3],
  ] as const)('conserve the totals of England, %s, seed %i', (parts, seed) => {
    const counted = ({ type }: RegisteredAuthority) =>
      councils.includes(type) && (parts === 'every-tier' || type !== 'county');
    const old = register.inBeing(before).filter(counted);
    const now = register.inBeing(after).filter(counted);
    const figures = randomFigures(old, seed);
    const rows = evaluated(before, figures, { rule: 'recompute-from-parts', parts });

    const own = now.filter(({ code }) => rows.has(code));
    const without = new Set(now.filter(({ code }) => !rows.has(code)).map(({ code }) => code));
    // A county that was split cannot be shared out: nothing is made of it, nor of what joined its parts.
    const leftOver = old.filter(({ code }) =>
      descendants(code, after).some((successor) => without.has(successor)),
    );
    if (parts === 'lower-tier') expect(leftOver).toEqual([]);

    const total = { amount: 0, spending: 0 };
    for (const { amount, spending } of [
      ...own.map(({ code }) => rows.get(code)!),
      ...leftOver.map(({ code }) => figures.get(code)!),
    ]) {
      total.amount += amount;
      total.spending += spending;
    }
    expect(total).toEqual(totalOf([...figures.values()]));
  });
});

describe('a merged council', () => {
  it('has the ratio of the sums, not the mean of the ratios', () => {
    const figures = randomFigures(register.inBeing('2018-19'), 5);
    const rows = evaluated('2018-19', figures, {
      rule: 'recompute-from-parts',
      parts: 'every-tier',
    });
    // West Suffolk: Forest Heath and St Edmundsbury.
    const parts = ['E07000201', 'E07000204'].map((code) => figures.get(code)!);
    const { amount, spending } = totalOf(parts);
    expect(rows.get('E07000245')).toMatchObject({ amount, spending });
    expect(rows.get('E07000245')?.value).toBeCloseTo((100 * amount) / spending, 12);
    const mean = parts.reduce((sum, part) => sum + (50 * part.amount) / part.spending, 0);
    expect(rows.get('E07000245')?.value).not.toBeCloseTo(mean, 6);
  });

  it('has none where a part has none', () => {
    const figures = randomFigures(register.inBeing('2018-19'), 6);
    figures.delete('E07000201');
    const rows = evaluated('2018-19', figures, {
      rule: 'recompute-from-parts',
      parts: 'every-tier',
    });
    expect(rows.has('E07000245')).toBe(false);
    expect(rows.has('E07000244')).toBe(true);
  });

  it('has none of a county that was split among several', () => {
    const split = [...new Set(changes.filter(({ kind }) => kind === 'split').map(({ to }) => to))];
    const names = split.map((code) => register.byCode(code)?.name).sort();
    expect(names).toEqual([
      'Bedford',
      'Bournemouth, Christchurch and Poole',
      'Central Bedfordshire',
      'Cheshire East',
      'Cheshire West and Chester',
      'Cumberland',
      'Dorset',
      'North Northamptonshire',
      'West Northamptonshire',
      'Westmorland and Furness',
    ]);
    for (const { date, to } of changes.filter(({ kind }) => kind === 'split')) {
      const period = `${Number(date.slice(0, 4)) - 1}-${date.slice(2, 4)}`;
      const figures = randomFigures(register.inBeing(period), 8);
      const rows = evaluated(period, figures, {
        rule: 'recompute-from-parts',
        parts: 'every-tier',
      });
      expect(rows.has(to), to).toBe(false);
    }
  });
});

function randomFigures(
  authorities: readonly RegisteredAuthority[],
  seed: number,
): Map<string, Amount> {
  const random = seededRandom(seed);
  const upTo = (limit: number) => Math.floor(random.fraction() * limit);
  return new Map(
    authorities.map(({ code }) => [code, { amount: upTo(90_000), spending: 1 + upTo(900_000) }]),
  );
}

/** Numerator, denominator and value of each authority that has one. */
function evaluated(
  period: string,
  figures: ReadonlyMap<string, Amount>,
  merged: MergedRule,
): Map<string, Amount & { value: number | null }> {
  const share = variableUnderTest(percent(columnOf('amount'), columnOf('spending')), {
    merged,
    covers: councils,
  });
  const stated = [...figures].flatMap(([code, { amount, spending }]) => [
    [`${code} amount ${period}`, amount] as const,
    [`${code} spending ${period}`, spending] as const,
  ]);
  const index = indexFacts([releaseOf('2024-01-31', Object.fromEntries(stated))]);
  return new Map(
    evaluateAll(share, { index, register })
      .filter(({ state }) => state === 'value')
      .map(({ authority, numerator, denominator, value }) => [
        authority,
        { amount: numerator ?? 0, spending: denominator ?? 0, value },
      ]),
  );
}

/** Those in being in the period who took the place of an authority, or their successors did. */
function descendants(code: string, period: string): string[] {
  const next = changes.filter(({ from, date }) => from === code && date <= lastDay(period));
  return next.length === 0 ? [code] : next.flatMap(({ to }) => descendants(to, period));
}

function totalOf(amounts: readonly Amount[]): Amount {
  return {
    amount: amounts.reduce((sum, { amount }) => sum + amount, 0),
    spending: amounts.reduce((sum, { spending }) => sum + spending, 0),
  };
}
