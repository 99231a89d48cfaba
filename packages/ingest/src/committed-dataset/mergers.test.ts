// What the dataset says of councils before they began: the sums of those whose place they took, to the
// unit, and nothing where those cannot be shared out.
import { catalogue, lastDay, measuresOf, type AuthorityCode } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import {
  committedChanges,
  committedRegister,
  currentRows,
  figureKey,
  type CommittedRow,
} from './committed-dataset';

const register = committedRegister();
const changes = committedChanges();

/** Those in being on a day whose place an authority took, directly or by way of others. */
function predecessors(code: AuthorityCode, day: string): AuthorityCode[] {
  const before = changes.filter(({ to, date }) => to === code && date > day);
  return before.length === 0 ? [code] : before.flatMap(({ from }) => predecessors(from, day));
}

const isCounty = (code: AuthorityCode) => register.byCode(code)?.type === 'county';

function rebuiltOf(rows: ReadonlyMap<string, CommittedRow>): CommittedRow[] {
  const mergedCouncils = new Set(changes.map(({ to }) => to));
  return [...rows.values()].filter(
    ({ authority, period, marks }) =>
      marks.includes('rebuilt') &&
      mergedCouncils.has(authority) &&
      !authority.startsWith('E47') &&
      predecessors(authority, lastDay(period))[0] !== authority,
  );
}

// Districts have no share of social care of their own, though stray amounts of theirs are added up; and
// a Band D council tax is published without what it was divided from.
const withRowsOfAllParts = measuresOf(catalogue).filter(
  ({ id, merged }) =>
    merged.rule === 'recompute-from-parts' &&
    rebuiltOf(currentRows(id)).length > 0 &&
    !id.includes('social-care') &&
    !id.startsWith('band-d'),
);

it('the measures that are rebuilt from all parts are of every area that can be', () => {
  expect(withRowsOfAllParts.length).toBeGreaterThanOrEqual(17);
});

describe.each(withRowsOfAllParts.map((measure) => [measure.id, measure] as const))(
  '%s of merged councils',
  (id, { merged, value }) => {
    const rows = currentRows(id);
    const lowerTierOnly = merged.rule === 'recompute-from-parts' && merged.parts === 'lower-tier';
    const except = merged.rule === 'recompute-from-parts' ? (merged.except ?? []) : [];

    it('are the sums of their predecessors, to the unit', () => {
      const compared = rebuiltOf(rows).flatMap((row) => {
        const parts = predecessors(row.authority, lastDay(row.period));
        const rowsOf = (codes: readonly AuthorityCode[]) =>
          codes.map((code) => rows.get(figureKey(code, row.period)));
        const lower = rowsOf(parts.filter((code) => !isCounty(code)));
        const all = lowerTierOnly ? lower : rowsOf(parts);
        // People, dwellings and tax base of a county are those of its districts.
        const below = except.some(({ parts: tier }) => tier === 'lower-tier') ? lower : all;
        const sums =
          value.kind === 'column'
            ? [{ ours: row.value, sum: totalOf(all, 'value') }]
            : [
                { ours: row.numerator, sum: totalOf(all, 'numerator') },
                { ours: row.denominator, sum: totalOf(below, 'denominator') },
              ];
        // A file of later boundaries has a figure of the council itself, and none of its parts.
        return sums.flatMap(({ ours, sum }) => (sum === null ? [] : [{ row, ours, sum }]));
      });
      expect(compared.length).toBeGreaterThan(0);
      expect(compared.filter(({ ours, sum }) => !isSame(ours, sum))).toEqual([]);
    });
  },
);

it('the Band D council tax of merged councils has what all their predecessors required', () => {
  const revenue = currentRows('council-tax-revenue-per-dwelling');
  const compared = rebuiltOf(currentRows('band-d-council-tax')).flatMap((row) => {
    const parts = predecessors(row.authority, lastDay(row.period));
    const required = totalOf(
      parts.map((code) => revenue.get(figureKey(code, row.period))),
      'numerator',
    );
    return required === null ? [] : [{ row, required }];
  });
  expect(compared.length).toBeGreaterThan(30);
  expect(compared.filter(({ row, required }) => !isSame(row.numerator, required))).toEqual([]);
});

describe('a mean over predecessors', () => {
  type FigureOf = (code: AuthorityCode) => number | null | undefined;

  /** Null unless every lower-tier predecessor has both. */
  function meanOver({ authority, period }: CommittedRow, value: FigureOf, weight: FigureOf) {
    const parts = predecessors(authority, lastDay(period)).filter((code) => !isCounty(code));
    let total = 0;
    let weights = 0;
    for (const code of parts) {
      const share = weight(code) ?? null;
      const figure = value(code) ?? null;
      if (share === null || figure === null) return null;
      total += figure * share;
      weights += share;
    }
    return total / weights;
  }

  it('weighs deprivation by the residents of the latest year that lists them all', () => {
    const scores = currentRows('index-of-multiple-deprivation');
    const residents = currentRows('population');
    const rebuilt = rebuiltOf(scores);
    expect(rebuilt).toHaveLength(7);
    for (const row of rebuilt) {
      const [mean] = ['2019-06-30', '2018-06-30'].flatMap(
        (day) =>
          meanOver(
            row,
            (code) => scores.get(figureKey(code, row.period))?.value,
            (code) => residents.get(figureKey(code, day))?.value,
          ) ?? [],
      );
      expect(row.value).toBeCloseTo(mean!, 10);
    }
  });

  it('weighs the council tax of an area by tax base', () => {
    const totals = currentRows('band-d-council-tax-area-total');
    const required = currentRows('council-tax-revenue-per-dwelling');
    const bandD = currentRows('band-d-council-tax');
    const compared = rebuiltOf(totals).flatMap((row) => {
      // The tax base is what was required, divided by the tax of Band D, which is rounded to a penny.
      const taxBase: FigureOf = (code) => {
        const key = figureKey(code, row.period);
        const [amount, tax] = [required.get(key)?.numerator, bandD.get(key)?.value];
        return amount && tax ? amount / tax : null;
      };
      const mean = meanOver(row, (code) => totals.get(figureKey(code, row.period))?.value, taxBase);
      return mean === null ? [] : [{ row, mean }];
    });
    expect(compared.length).toBeGreaterThan(60);
    expect(compared.filter(({ row, mean }) => Math.abs(row.value! - mean) > 0.02)).toEqual([]);
  });
});

it('money of a county that was split among several is not shared out', () => {
  const reserves = currentRows('reserves-share-of-net-revenue-expenditure');
  for (const { to, date } of changes.filter(({ kind }) => kind === 'split')) {
    const earlier = [...reserves.values()].filter(
      ({ authority, period }) => authority === to && lastDay(period) < date,
    );
    expect(earlier, to).toEqual([]);
  }
});

it('a council that refuses its predecessors’ figures says why', () => {
  const refusing = measuresOf(catalogue).filter(({ merged }) => merged.rule === 'refuse');
  expect(refusing.length).toBeGreaterThan(0);
  for (const { id, merged } of refusing) {
    expect(merged.rule === 'refuse' && merged.reason, id).toMatch(/^[A-Z].{30,}\.$/);
    expect([...currentRows(id).values()].filter(({ marks }) => marks.includes('rebuilt'))).toEqual(
      [],
    );
  }
});

function totalOf(
  rows: readonly (CommittedRow | undefined)[],
  field: 'value' | 'numerator' | 'denominator',
): number | null {
  return rows.reduce<number | null>((sum, row) => {
    const added = row?.[field] ?? null;
    return sum === null || added === null ? null : sum + added;
  }, 0);
}

/** Sums of decimal fractions differ in the order in which they are added up, in the last digits. */
function isSame(ours: number | null, sum: number): boolean {
  return ours !== null && Math.abs(ours - sum) <= 1e-12 * Math.abs(sum);
}
