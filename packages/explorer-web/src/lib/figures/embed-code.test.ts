import { expect, it } from 'vitest';

import { embedCode } from './embed-code';

it('the code of a frame holds its address and title, whatever stands in them', () => {
  const code = embedCode({
    address: 'https://explorer.example/embed/m/kent?with=Leeds&group=type',
    title: '"><script>: Kent',
  });
  expect(code).toContain('src="https://explorer.example/embed/m/kent?with=Leeds&amp;group=type"');
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;: Kent"');
});
