import { expect, it } from 'vitest';

import { currentFirst } from './lifecycle';
import type { Lifecycle } from './model';

it('puts retired measures after the current ones, both as they were declared', () => {
  const retired: Lifecycle = { stage: 'retired', reason: 'It has ended.', lastVersion: '1.4.0' };
  const current: Lifecycle = { stage: 'current' };
  const measures = [
    { id: 'a', lifecycle: retired },
    { id: 'b', lifecycle: current },
    { id: 'c', lifecycle: retired },
    { id: 'd', lifecycle: current },
  ];
  expect(currentFirst(measures).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
});
