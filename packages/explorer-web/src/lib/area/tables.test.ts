import { percentage } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { exampleAuthority, exampleMetric, exampleRow } from '../testing/examples';
import { comparedWith } from './compared-with';
import { contextBeside } from './context-beside';
import { latestRows } from './latest-rows';
import { stripTable } from './strip-table';

const authority = exampleAuthority({ name: 'Bristol', code: 'E06000023' });

describe('the latest rows', () => {
  it('are of the latest period in which anybody has a figure', () => {
    const rows = [
      exampleRow({ period: '2021-22' }),
      exampleRow({ period: '2022-23', state: 'not-submitted', withValue: 8 }),
      exampleRow({ period: '2023-24', state: 'not-yet-published', withValue: 0 }),
    ];
    expect(latestRows(rows).map(({ period }) => period)).toEqual(['2022-23']);
  });
});

describe('the chips of a page', () => {
  it('name chosen authorities before the groups, and only the groups that were asked for', () => {
    const rows = [exampleRow({ members: 317 }), exampleRow({ kind: 'region', members: 14 })];
    const york = exampleAuthority({ name: 'York' });
    expect(comparedWith(rows, authority, [york], ['region'])).toEqual([
      { id: york.code, text: 'York', style: 0 },
      { id: 'region', text: 'The South West (14)', style: null },
    ]);
  });

  it('name each group with its size, from a metric that the authority runs', () => {
    const rows = [
      exampleRow({ metric: 'other', state: 'not-applicable', members: 3 }),
      exampleRow({ members: 317 }),
      exampleRow({ kind: 'type', members: 63 }),
      exampleRow({ kind: 'neighbours', members: 15 }),
    ];
    expect(comparedWith(rows, authority).map(({ text }) => text)).toEqual([
      'England (317)',
      'Unitary authorities (63)',
      '15 similar places',
    ]);
  });
});

describe('the table of a dot strip', () => {
  it('has the authority, the medians, and the neighbours by name', () => {
    const neighbour = (name: string, code: string) => ({
      code,
      name,
      slug: name,
      model: 'a-model',
      order: 1,
      distance: null,
      parts: [],
      cluster: null,
    });
    const { rows } = stripTable({
      authority,
      own: [exampleRow({ members: 317, withValue: 304 })],
      everybody: [
        exampleRow({ authority: 'E06000002', display: '99.0%' }),
        exampleRow({ authority: 'E06000001', display: 'Not submitted', state: 'not-submitted' }),
      ],
      neighbours: [neighbour('York', 'E06000002'), neighbour('Hull', 'E06000001')],
      format: (value) => `${value}%`,
    });
    expect(rows.map(({ name, value }) => [name, value])).toEqual([
      ['Bristol', '40.0%'],
      ['England, median', '50%'],
      ['Hull', 'Not submitted'],
      ['York', '99.0%'],
    ]);
  });
});

describe('the table of a dot strip with chosen authorities', () => {
  it('has them after the authority, each once, with the reason where there is no figure', () => {
    const neighbour = { code: 'E06000002', name: 'York', slug: 'york', order: 1, distance: null };
    const { rows } = stripTable({
      authority,
      own: [exampleRow()],
      everybody: [exampleRow({ authority: 'E06000002', display: '99.0%' })],
      groups: ['england', 'neighbours'],
      chosen: [
        { ...neighbour, display: '99.0%', missing: false },
        { ...neighbour, code: 'E1', name: 'Zeal', display: 'Withheld', missing: true },
      ],
      neighbours: [{ ...neighbour, model: 'a-model', parts: [], cluster: null }],
      format: (value) => `${value}%`,
    });
    expect(rows.map(({ name, value, note }) => [name, value, note])).toEqual([
      ['Bristol', '40.0%', ''],
      ['York', '99.0%', 'chosen'],
      ['Zeal', 'Withheld', 'chosen'],
      ['England, median', '50%', 'all 9 had a figure'],
    ]);
  });
});

describe('context beside neighbours', () => {
  const metric = exampleMetric({ id: 'rows-of-seats', unit: percentage({ of: 'rows' }) });
  const variable = { ...metric, covers: ['unitary' as const] };
  const values = (...numbers: number[]) =>
    numbers.map((value, index) =>
      exampleRow({ metric: 'rows-of-seats', authority: `E0700000${index}`, value }),
    );
  const own = exampleRow({ metric: 'rows-of-seats', value: 7, display: '7.0%' });

  it('is the middle half of them, the authority left out', () => {
    const [beside] = contextBeside([variable], [own, ...values(1, 2, 3, 4, 5, 100)], 'E06000023');
    expect(beside?.middleHalf).toBe('2.0% to 5.0%');
    expect(beside?.withValue).toBe(6);
  });

  it('says on which side of it the place lies, and their median', () => {
    const [beside] = contextBeside([variable], [own, ...values(1, 2, 3, 4, 5, 100)], 'E06000023');
    expect(beside?.words).toBe(
      'Higher than the middle half of similar places, which is 2.0% to 5.0%; their median is 3.5%.',
    );
    const [within] = contextBeside([variable], [own, ...values(6, 6, 7, 8, 8)], 'E06000023');
    expect(within?.words).toMatch(/^Within the middle half of similar places/);
  });

  it('is drawn with each of them, and says in words what it draws', () => {
    const [beside] = contextBeside([variable], [own, ...values(1, 2, 3, 4, 5, 100)], 'E06000023');
    expect(beside?.strip).toEqual({
      name: `${variable.title}: 7.0%. Middle half of 6 similar places: 2.0% to 5.0%.`,
      own: { value: 7, label: '7.0%' },
      neighbours: [1, 2, 3, 4, 5, 100],
      median: 3.5,
      middleHalf: { lower: 2, upper: 5, label: '2.0% to 5.0%' },
    });
  });

  it('has no middle half, and no drawing, where fewer than five have a value', () => {
    const [beside] = contextBeside([variable], [own, ...values(1, 2, 3, 4)], 'E06000023');
    expect(beside?.middleHalf).toBeNull();
    expect(beside?.strip).toBeNull();
  });

  it('leaves out a variable that the authority has no row of', () => {
    expect(contextBeside([variable], values(1, 2), 'E06000023')).toEqual([]);
  });
});
