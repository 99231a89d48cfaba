import { expect, it } from 'vitest';

import { inPeriod } from './in-period';

it('a sentence says in which year, and on which day', () => {
  expect(['2020-21', 'AY2024-25', '2019', '2022-06-30'].map(inPeriod)).toEqual([
    'in 2020-21',
    'in 2024/25',
    'in 2019',
    'on 30 June 2022',
  ]);
});
