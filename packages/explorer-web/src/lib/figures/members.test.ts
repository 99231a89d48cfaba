import { describe, expect, it } from 'vitest';

import { exampleAuthority, exampleRow } from '../testing/examples';
import { membersOf } from './members';

describe('the members of a period', () => {
  const old = exampleAuthority({ name: 'Corby', code: 'E07000150', to: '2021-03-31' });
  const young = exampleAuthority({
    name: 'North Northants',
    code: 'E06000061',
    from: '2021-04-01',
  });
  const rows = (period: string) => [
    exampleRow({ authority: old.code, period }),
    exampleRow({ authority: young.code, period }),
  ];
  const members = (period: string) =>
    membersOf(rows(period), [old, young]).map(({ authority }) => authority);

  it('are those in being on its last day, so that a merged council is not counted twice', () => {
    expect(members('2020-21')).toEqual([old.code]);
    expect(members('2021-22')).toEqual([young.code]);
  });
});
