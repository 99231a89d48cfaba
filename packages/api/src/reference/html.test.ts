import { expect, it } from 'vitest';

import { html, words } from './html';

it('text is escaped, and HTML made by a template is not', () => {
  const name = html`<b>${'Ashcombe & <Vale>'}</b>`;
  expect(html`<p title="${'"quoted"'}">${name}, ${2} halls</p>`.text).toBe(
    '<p title="&quot;quoted&quot;"><b>Ashcombe &amp; &lt;Vale&gt;</b>, 2 halls</p>',
  );
});

it('backticks make code, and what is between them is escaped too', () => {
  expect(html`${words('`<a>` or <b>')}`.text).toBe('<code>&lt;a&gt;</code> or &lt;b&gt;');
});
