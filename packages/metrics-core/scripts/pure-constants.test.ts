import { expect, it } from 'vitest';

import { withPureConstants } from './pure-constants';

it('marks what a constant is made by as pure, and leaves functions, numbers and texts alone', () => {
  const source = [
    "import { f } from './f';",
    'export const made = f({ nested: f(1) }), fewest = 5;',
    'const listed = [...made] as const;',
    "export const name = 'a', double = (n: number) => f(n);",
    'export function later() { const inner = f(2); return inner; }',
  ].join('\n');

  expect(withPureConstants(source).split('\n')).toEqual([
    "import { f } from './f';",
    'export const made = /* @__PURE__ */ (() => (f({ nested: f(1) })))(), fewest = 5;',
    'const listed = /* @__PURE__ */ (() => ([...made] as const))();',
    "export const name = 'a', double = (n: number) => f(n);",
    'export function later() { const inner = f(2); return inner; }',
  ]);
});
