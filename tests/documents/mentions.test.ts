import { expect, it } from 'vitest';

import { commandsIn, linksIn, pathsIn } from './mentions';

const document = `
Run \`npm start\`, then \`npx pnpm --filter @oflog/store test\`. See [how](explain/how.md#why) and
[the web](https://example.org). Files lie in \`data/\`, one as \`data/observations/<id>.csv\`.

\`\`\`sh
PORT=3001 npm start   # another port
npx pnpm ingest run
npx pnpm install
\`\`\`
`;

it('finds the commands that a document tells its reader to type', () => {
  expect(commandsIn(document).map((command) => [command.package, command.script])).toEqual([
    [undefined, 'start'],
    [undefined, 'ingest'],
    [undefined, 'start'],
    ['@oflog/store', 'test'],
  ]);
});

it('finds relative links and paths, and leaves patterns and web addresses alone', () => {
  expect(linksIn(document)).toEqual(['explain/how.md']);
  expect(pathsIn(document)).toEqual(['data/']);
});
