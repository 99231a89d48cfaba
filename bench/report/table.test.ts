import { expect, it } from 'vitest';

import { ratio, table } from './table.ts';

it('a table is as wide as its widest cells, with figures aligned to the right', () => {
  expect(
    table(
      ['what', 'CPU ms'],
      [
        ['the API', '0.5'],
        ['node:http', '12.25'],
      ],
    ),
  ).toBe(
    [
      '| what      | CPU ms |',
      '| --------- | -----: |',
      '| the API   |    0.5 |',
      '| node:http |  12.25 |',
    ].join('\n'),
  );
});

it('a ratio has about three figures', () => {
  expect([ratio(5, 4), ratio(25, 2), ratio(500, 4)]).toEqual(['1.25', '12.5', '125']);
});
