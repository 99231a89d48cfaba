// What the search for league tables finds, so that finding none means something.
import { describe, expect, it } from 'vitest';

import { authorityLists } from './authority-lists';
import { goesOneWay } from './order';

const row = (authority: string, value: number) => ({ authority, value, group: { median: 3 } });

describe('lists of authorities', () => {
  it('are found wherever they stand, by whatever field names the authority', () => {
    const answer = {
      data: [row('E06000001', 1), row('E06000002', 2)],
      meta: { predecessors: ['E07000001', 'E07000002'], count: 2 },
      features: [{ properties: { code: 'E06000001' } }, { properties: { code: 'E06000002' } }],
      found: [
        { kind: 'authority', id: 'E06000001' },
        { kind: 'authority', id: 'E06000002' },
      ],
    };
    expect(authorityLists(answer).map(({ at }) => at)).toEqual([
      ...['answer.data', 'answer.meta.predecessors', 'answer.features', 'answer.found'],
    ]);
  });

  it('have their fields with those inside them', () => {
    const [list] = authorityLists([row('E06000001', 1), row('E06000002', 2)]);
    expect(list?.entries[1]).toEqual({
      authority: 'E06000002',
      fields: new Map<string, string | number>([
        ['authority', 'E06000002'],
        ['value', 2],
        ['group.median', 3],
      ]),
    });
  });

  it('are not lists of other things', () => {
    expect(authorityLists({ data: [{ id: 'a-metric' }, { id: 'another' }] })).toEqual([]);
  });
});

it('a league table would be found: rows in order of value, best or worst first', () => {
  const codes = Array.from({ length: 12 }, (_, index) => `E060000${index + 10}`);
  const table = codes.map((code, index) => row(code, 90 - index * 3));
  for (const answer of [table, table.toReversed()]) {
    const [list] = authorityLists({ data: answer });
    const values = list!.entries.map(({ fields }) => fields.get('value')!);
    expect(goesOneWay(values, 11)).toBe(true);
  }
});

describe('an order', () => {
  it('goes one way up or down, with ties, in enough different steps', () => {
    expect(goesOneWay([1, 2, 2, 3, 4], 4)).toBe(true);
    expect(goesOneWay([4, 3, 2, 2, 1], 4)).toBe(true);
    expect(goesOneWay(['a', 'b', 'c', 'd'], 4)).toBe(true);
    expect(goesOneWay([1, 2, 4, 3], 4)).toBe(false);
    expect(goesOneWay([1, 1, 1, 2], 4)).toBe(false);
  });
});
