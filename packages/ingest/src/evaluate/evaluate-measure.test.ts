import {
  atLeast,
  category,
  difference,
  firstOf,
  per,
  percent,
  positive,
  recomputedFromPartsExcept,
  recomputedFromLowerTier,
  sum,
} from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import {
  columnOf,
  evaluateOver,
  inShort,
  releaseOf,
  variableUnderTest,
  withResponsibility,
} from '../testing/small-measure';
import { observationFile } from '../write/observation-file';

const bins = variableUnderTest(columnOf('bins'));

describe('a measure', () => {
  it('has a row for each authority that it covers, with its cell and release', () => {
    const rows = evaluateOver(bins, [releaseOf('2024-01-31', { 'E06000912 bins 2022-23': 120 })]);
    expect(rows).toMatchObject([
      {
        authority: 'E06000912',
        period: '2022-23',
        release: { id: 'bins-of-councils.2024-01-31' },
        value: 120,
        state: 'value',
        marks: [],
        cells: [[{ release: 'bins-of-councils.2024-01-31', sheet: 'Data', ref: 'bins-E06000912' }]],
      },
    ]);
  });

  it('shows zero as a value and a marker as its state', () => {
    const release = releaseOf('2024-01-31', {
      'E06000912 bins 2022-23': 0,
      'E06000913 bins 2022-23': 'suppressed',
    });
    expect(inShort(evaluateOver(bins, [release]))).toEqual([
      'E06000912 2022-23: 0',
      'E06000913 2022-23: suppressed',
    ]);
  });

  it('concerns those responsible, and joint bodies that report for them', () => {
    const ofDistricts = withResponsibility(bins, {
      types: ['district'],
      bodies: [{ authority: 'E06000912', from: '2022-23' }],
    });
    const release = releaseOf('2024-01-31', {
      'E07000921 bins 2018-19': 1,
      'E06000912 bins 2021-22': 2,
      'E06000912 bins 2022-23': 3,
      'E06000913 bins 2022-23': 4,
      'joint:fenwick-waste bins 2022-23': 5,
    });
    expect(inShort(evaluateOver(ofDistricts, [release]))).toEqual([
      'E06000912 2022-23: 3',
      'E07000921 2018-19: 1',
      'joint:fenwick-waste 2022-23: 5',
    ]);
  });

  it('keeps the figure of an authority that is not in being, and no reason for having none', () => {
    const release = releaseOf('2024-01-31', {
      'E06000911 bins 2018-19': 7,
      'E07000921 bins 2022-23': 'not-available',
    });
    expect(inShort(evaluateOver(bins, [release]))).toEqual(['E06000911 2018-19: 7']);
  });

  it('of a class has texts', () => {
    const classes = variableUnderTest(columnOf('class'), { unit: category('class') });
    const release = releaseOf('2024-01-31', {
      'E06000912 class 2022-23': { text: 'Urban' },
      'E06000913 class 2022-23': 'not-available',
    });
    expect(inShort(evaluateOver(classes, [release]))).toEqual([
      'E06000912 2022-23: Urban',
      'E06000913 2022-23: not-available',
    ]);
  });

  it('carries the published interval and the parts of its ratio', () => {
    const share = variableUnderTest(percent(columnOf('few'), columnOf('all')), {
      interval: { lower: columnOf('low'), upper: columnOf('high'), level: 95 },
    });
    const release = releaseOf('2024-01-31', {
      'E06000912 few 2022-23': 1,
      'E06000912 all 2022-23': 8,
      'E06000912 low 2022-23': 11.5,
      'E06000912 high 2022-23': 13.5,
    });
    expect(evaluateOver(share, [release])).toMatchObject([
      { value: 12.5, numerator: 1, denominator: 8, lower: 11.5, upper: 13.5 },
    ]);
  });

  it('is not meaningful where its condition does not hold', () => {
    const share = variableUnderTest(percent(columnOf('reserves'), columnOf('spending')), {
      definedWhen: positive(columnOf('spending')),
    });
    const release = releaseOf('2024-01-31', {
      'E06000912 reserves 2022-23': 5,
      'E06000912 spending 2022-23': -2,
    });
    expect(evaluateOver(share, [release])).toMatchObject([
      { state: 'not-meaningful', value: null, numerator: 5, denominator: -2 },
    ]);
  });

  it('raised to a floor says so', () => {
    const floored = variableUnderTest(atLeast(0, difference(columnOf('a'), columnOf('b'))));
    const release = releaseOf('2024-01-31', {
      'E06000912 a 2022-23': 1,
      'E06000912 b 2022-23': 4,
    });
    expect(inShort(evaluateOver(floored, [release]))).toEqual(['E06000912 2022-23: 0 [floored]']);
  });

  it('has no row where an input was never published', () => {
    const total = variableUnderTest(sum(columnOf('bins'), columnOf('lids')));
    const release = releaseOf('2024-01-31', {
      'E06000912 bins 2022-23': 1,
      'E06000912 lids 2022-23': 2,
      'E06000913 bins 2022-23': 4,
    });
    expect(inShort(evaluateOver(total, [release]))).toEqual(['E06000912 2022-23: 3']);
  });

  it('takes the first choice that there is, and names the cell of no other', () => {
    const first = variableUnderTest(firstOf(columnOf('adjusted'), columnOf('plain')));
    const release = releaseOf('2024-01-31', {
      'E06000912 adjusted 2022-23': 'not-submitted',
      'E06000913 plain 2022-23': 2,
    });
    const rows = evaluateOver(first, [release]);
    expect(inShort(rows)).toEqual(['E06000912 2022-23: not-submitted', 'E06000913 2022-23: 2']);
    expect(rows[1]?.cells).toEqual([[null, expect.objectContaining({ ref: 'plain-E06000913' })]]);
  });

  it('is marked where its series breaks, at the first period held from then on', () => {
    const broken = variableUnderTest(columnOf('bins'), {
      breaks: [{ at: '2021-22', reason: 'Another way of counting.' }],
    });
    const release = releaseOf('2024-01-31', {
      'E06000912 bins 2020-21': 1,
      'E06000912 bins 2022-23': 2,
      'E06000912 bins 2023-24': 3,
    });
    expect(inShort(evaluateOver(broken, [release]))).toEqual([
      'E06000912 2020-21: 1',
      'E06000912 2022-23: 2 [break]',
      'E06000912 2023-24: 3',
    ]);
  });
});

describe('the total of an area', () => {
  const area = releaseOf('2024-01-31', { 'E92000001 few 2022-23': 1, 'E92000001 all 2022-23': 4 });

  it('is an observation of its own, derived where it is worked out', () => {
    const share = variableUnderTest(percent(columnOf('few'), columnOf('all')));
    expect(inShort(evaluateOver(share, [area]))).toEqual(['E92000001 2022-23: 25 [derived]']);
  });

  it('is as published where it stands in the file', () => {
    const published = variableUnderTest(firstOf(columnOf('few'), columnOf('all')));
    expect(inShort(evaluateOver(published, [area]))).toEqual(['E92000001 2022-23: 1']);
  });
});

describe('inputs of other periods', () => {
  const perHead = variableUnderTest(
    per(columnOf('bins'), columnOf('people', 'mid-year-of', 'people')),
  );

  it('are taken as their alignment says', () => {
    const rows = evaluateOver(perHead, [
      releaseOf('2024-01-31', { 'E06000912 bins 2022-23': 120 }),
      releaseOf(
        '2023-06-30',
        { 'E06000912 people 2022-06-30': 60, 'E06000912 people 2021-06-30': 40 },
        'people',
      ),
    ]);
    expect(inShort(rows)).toEqual(['E06000912 2022-23: 2']);
  });

  it('last known are the latest that an authority has', () => {
    const lastKnown = variableUnderTest(
      per(columnOf('bins'), columnOf('area', 'last-known', 'areas')),
    );
    const rows = evaluateOver(lastKnown, [
      releaseOf('2024-01-31', { 'E06000912 bins 2022-23': 120, 'E06000913 bins 2022-23': 120 }),
      releaseOf(
        '2023-06-30',
        {
          'E06000912 area 2020-06-30': 60,
          'E06000913 area 2020-06-30': 60,
          'E06000913 area 2022-06-30': 40,
          'E06000912 area 2023-06-30': 1,
        },
        'areas',
      ),
    ]);
    expect(inShort(rows)).toEqual(['E06000912 2022-23: 2', 'E06000913 2022-23: 3']);
  });
});

describe('vintages', () => {
  const first = releaseOf('2023-01-31', {
    'E06000912 bins 2021-22': 100,
    'E06000913 bins 2021-22': 50,
  });
  const second = releaseOf('2024-01-31', {
    'E06000912 bins 2021-22': 101,
    'E06000913 bins 2021-22': 50,
    'E06000912 bins 2022-23': 120,
  });

  it('are all kept, and a value that changed is marked as revised', () => {
    const rows = evaluateOver(bins, [second, first]);
    expect(inShort(rows)).toEqual([
      'E06000912 2021-22: 100',
      'E06000912 2021-22: 101 [revised]',
      'E06000912 2022-23: 120',
      'E06000913 2021-22: 50',
      'E06000913 2021-22: 50',
    ]);
    expect(rows.map(({ release }) => release.published)).toEqual([
      '2023-01-31',
      '2024-01-31',
      '2024-01-31',
      '2023-01-31',
      '2024-01-31',
    ]);
  });

  it('of a formula arise with each release that changes an input', () => {
    const perHead = variableUnderTest(
      per(columnOf('bins'), columnOf('people', 'same-period', 'people')),
    );
    const people = (published: string, number: number) =>
      releaseOf(published, { 'E06000912 people 2021-22': number }, 'people');
    const rows = evaluateOver(perHead, [
      first,
      second,
      people('2022-06-30', 50),
      people('2023-06-30', 40),
    ]);
    expect(rows.map(({ release, value }) => [release.id, value])).toEqual([
      ['bins-of-councils.2023-01-31', 2],
      ['people.2023-06-30', 2.5],
      ['bins-of-councils.2024-01-31', 2.525],
    ]);
  });

  it('of one day and one publication are told apart, of several publications are one', () => {
    const sameDay = releaseOf('2023-01-31', { 'E06000912 bins 2021-22': 90 });
    const earlier = { ...sameDay, release: { ...sameDay.release, id: 'bins-of-councils.2020' } };
    expect(inShort(evaluateOver(bins, [first, earlier]))).toContain(
      'E06000912 2021-22: 100 [revised]',
    );
    const perHead = variableUnderTest(
      per(columnOf('bins'), columnOf('people', 'same-period', 'people')),
    );
    const people = (published: string, number: number) =>
      releaseOf(published, { 'E06000912 people 2021-22': number }, 'people');
    const rows = evaluateOver(perHead, [first, people('2022-01-31', 50), people('2023-01-31', 40)]);
    expect(rows.map(({ value }) => value)).toEqual([2.5]);
  });

  it('without a row for an authority never hide what an earlier one says', () => {
    const later = releaseOf('2024-01-31', { 'E06000912 bins 2021-22': null });
    expect(inShort(evaluateOver(bins, [first, later]))).toEqual([
      'E06000912 2021-22: 100',
      'E06000913 2021-22: 50',
    ]);
  });
});

describe('a merged authority', () => {
  const share = (merged: Parameters<typeof variableUnderTest>[1]) =>
    variableUnderTest(percent(columnOf('few'), columnOf('all')), merged);
  const districts = {
    'E07000921 few 2018-19': 1,
    'E07000921 all 2018-19': 10,
    'E07000922 few 2018-19': 2,
    'E07000922 all 2018-19': 30,
  };

  it('is recomputed from the summed columns of its parts, never from their values', () => {
    const rows = evaluateOver(share({ merged: recomputedFromLowerTier }), [
      releaseOf('2020-01-31', districts),
    ]);
    const castle = rows.find(({ authority }) => authority === 'E06000911');
    expect(castle).toMatchObject({ value: 7.5, numerator: 3, denominator: 40, marks: ['rebuilt'] });
    expect(castle?.cells.map((block) => block.map((cell) => cell?.ref))).toEqual([
      ['few-E07000921', 'all-E07000921'],
      ['few-E07000922', 'all-E07000922'],
    ]);
  });

  it('has no figure where a part has none, or where the rule refuses', () => {
    const oneMissing = releaseOf('2020-01-31', {
      ...districts,
      'E07000922 few 2018-19': 'suppressed',
    });
    const castles = (rows: ReturnType<typeof evaluateOver>) =>
      rows.filter(({ authority }) => authority === 'E06000911');
    expect(castles(evaluateOver(share({ merged: recomputedFromLowerTier }), [oneMissing]))).toEqual(
      [],
    );
    expect(castles(evaluateOver(share({}), [releaseOf('2020-01-31', districts)]))).toEqual([]);
  });

  it('may add up some columns over the lower tier alone', () => {
    const county = { 'E10000931 few 2018-19': 4, 'E10000931 all 2018-19': 40 };
    const rule = recomputedFromPartsExcept({ column: columnOf('all'), parts: 'lower-tier' });
    const rows = evaluateOver(share({ merged: rule }), [
      releaseOf('2020-01-31', { ...districts, ...county }),
    ]);
    const castle = rows.find(({ authority }) => authority === 'E06000911');
    expect(castle).toMatchObject({ value: 17.5, numerator: 7, denominator: 40 });
    // Each part has an entry for each input, empty where that was not added up over it.
    expect(castle?.cells.at(-1)?.map((cell) => cell?.ref)).toEqual(['few-E10000931', undefined]);
  });

  it('may be a mean of the values of its parts, weighted by a column', () => {
    const score = variableUnderTest(columnOf('score'), {
      merged: { rule: 'weighted-mean', parts: 'lower-tier', weight: columnOf('people') },
    });
    const rows = evaluateOver(score, [
      releaseOf('2020-01-31', {
        'E07000921 score 2018-19': 10,
        'E07000921 people 2018-19': 1,
        'E07000922 score 2018-19': 20,
        'E07000922 people 2018-19': 3,
      }),
    ]);
    expect(inShort(rows)).toContain('E06000911 2018-19: 17.5 [rebuilt]');
  });

  it('is not rebuilt where it has a figure of its own, even before it existed', () => {
    const rows = evaluateOver(share({ merged: recomputedFromLowerTier }), [
      releaseOf('2020-01-31', {
        ...districts,
        'E06000911 few 2018-19': 5,
        'E06000911 all 2018-19': 50,
      }),
    ]);
    expect(inShort(rows)).toContain('E06000911 2018-19: 10');
  });

  it('is rebuilt where a later file still lists those that it replaced', () => {
    const later = variableUnderTest(columnOf('bins'), { merged: recomputedFromLowerTier });
    const rows = evaluateOver(later, [
      releaseOf('2024-01-31', {
        'E07000921 bins 2022-23': 1,
        'E07000922 bins 2022-23': 2,
        'E06000911 bins 2022-23': null,
      }),
    ]);
    expect(inShort(rows)).toContain('E06000911 2022-23: 3 [rebuilt]');
  });
});

describe('a file of observations', () => {
  it('writes numbers in full, and the cells of each input in their order', () => {
    const share = variableUnderTest(percent(columnOf('few'), columnOf('all')));
    const rows = evaluateOver(share, [
      releaseOf('2024-01-31', {
        'E06000912 few 2022-23': 1e-7,
        'E06000912 all 2022-23': 1,
      }),
    ]);
    const odd = rows.map((row) => ({
      ...row,
      cells: row.cells.map((block) =>
        block.map((cell) => (cell === null ? null : { ...cell, sheet: '100%; or "more"!' })),
      ),
    }));
    expect(observationFile(odd)).toBe(
      'authority,period,release,value,category,state,marks,lower,upper,numerator,denominator,cells\n' +
        'E06000912,2022-23,bins-of-councils.2024-01-31,0.00001,,value,,,,0.0000001,1,' +
        '"bins-of-councils.2024-01-31!100%25%3B or ""more""%21!few-E06000912;' +
        'bins-of-councils.2024-01-31!100%25%3B or ""more""%21!all-E06000912"\n',
    );
  });
});
