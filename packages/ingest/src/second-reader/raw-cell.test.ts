import { expect, it } from 'vitest';

import { cellsOfReference } from './raw-cell';

it('a reference of several cells names each of them', () => {
  expect(cellsOfReference('AG170,AH170')).toEqual(['AG170', 'AH170']);
  expect(cellsOfReference('Y9:AA9,AC9')).toEqual(['Y9', 'Z9', 'AA9', 'AC9']);
  expect(cellsOfReference('D7:D9')).toEqual(['D7', 'D8', 'D9']);
});
