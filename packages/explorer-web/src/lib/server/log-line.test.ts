import { expect, it } from 'vitest';

import { isLevel, lineOf } from './log-line';

it('a line of the log is one line of JSON, with the level as a number', () => {
  const line = lineOf('error', 1_700_000_000_000, { route: '/figures/[metric]', msg: 'one\ntwo' });
  expect(line).toBe(
    '{"level":50,"time":1700000000000,"route":"/figures/[metric]","msg":"one\\ntwo"}\n',
  );
});

it('only the names of levels are levels', () => {
  expect(['warn', 'loud', 'toString'].map(isLevel)).toEqual([true, false, false]);
});
