import { expect, it } from 'vitest';

import { snippetsIn } from './snippets';

it('finds the blocks that name their file, with what they print', () => {
  const document = [
    '```sh',
    'npm install',
    '```',
    '',
    '```ts a.ts',
    'console.log(1);',
    '```',
    '',
    '```text',
    '1',
    '```',
    '',
    '```py b.py',
    'print()',
    '```',
    '',
    'Then:',
    '',
    '```text',
    'not of b.py',
    '```',
    '',
  ].join('\n');

  expect(snippetsIn(document)).toEqual([
    { file: 'a.ts', code: 'console.log(1);\n', prints: '1\n' },
    { file: 'b.py', code: 'print()\n', prints: undefined },
  ]);
});
