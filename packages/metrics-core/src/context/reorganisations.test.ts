import { expect, it } from 'vitest';

import { endedIn, readAs } from './reorganisations';

it('knows who ended on 31 March 2020: four districts and the county of Buckinghamshire', () => {
  expect(endedIn(2020)).toEqual(['E07000004', 'E07000005', 'E07000006', 'E07000007', 'E10000002']);
  expect(endedIn(2018)).toEqual([]);
});

it('reads the rows of those before a council as its own, marked as rebuilt', () => {
  expect(readAs('E06000060', ['E07000004', 'E07000005'], 'Code', 'Why.')).toEqual({
    keep: [{ column: 'Code', in: ['E07000004', 'E07000005'] }],
    remap: [
      { from: 'E07000004', to: 'E06000060', reason: 'Why.' },
      { from: 'E07000005', to: 'E06000060', reason: 'Why.' },
    ],
    marks: [{ column: 'Code', values: { E07000004: 'rebuilt', E07000005: 'rebuilt' } }],
  });
});
