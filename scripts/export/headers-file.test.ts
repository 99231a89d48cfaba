import { expect, it } from 'vitest';

import { headersFile } from './headers-file.ts';

it('the headers of the copy are those of every page, and none of one answer', () => {
  const written = headersFile(
    new Headers({
      'content-security-policy': "default-src 'none'",
      'content-type': 'text/html',
      etag: '"1"',
      date: 'today',
      'x-sveltekit-page': 'true',
    }),
  );
  expect(written).toMatch(/^\/\*\n {2}content-security-policy: default-src 'none'\n\n/);
  expect(written).not.toMatch(/etag|text\/html|date|sveltekit/);
});
