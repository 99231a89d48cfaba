import { expect, it } from 'vitest';

import { neighbourFile } from './neighbour-list';

it('writes distances to four decimals, and nothing where a model gives none', () => {
  expect(
    neighbourFile([
      {
        authority: 'E06000023',
        order: 1,
        neighbour: 'E09000008',
        distance: 1.6363219,
        parts: [
          { variable: 'population', part: 1.68146 },
          { variable: 'population-density', part: 0.5 },
        ],
      },
      { authority: 'E06000023', order: 2, neighbour: 'E08000019', distance: null, parts: [] },
    ]),
  ).toBe(
    'authority,order,neighbour,distance,parts\n' +
      'E06000023,1,E09000008,1.6363,population=1.6815;population-density=0.5\n' +
      'E06000023,2,E08000019,,\n',
  );
});
