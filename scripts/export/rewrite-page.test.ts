import { describe, expect, it } from 'vitest';

import { placeOf } from './places.ts';
import { copyPage } from './rewrite-page.ts';

const copy = (html: string, path = '/authorities/kent/finance') =>
  copyPage(html, {
    address: new URL(path, 'https://explorer.example'),
    placeOf: (address) => placeOf(address),
  });

describe('a page of the copy', () => {
  it('leads to folders, with the fragment kept and what is elsewhere left as it is', async () => {
    const { html, leadsTo } = await copy(
      `<a class='x' href="?view=trend&amp;#debt">Over time</a><a href="#main">Skip</a><a href="https://www.gov.uk/">GOV.UK</a>`,
    );
    expect(html).toBe(
      `<a class="x" href="/authorities/kent/finance/trend/#debt">Over time</a><a href="#main">Skip</a><a href="https://www.gov.uk/">GOV.UK</a>`,
    );
    expect(leadsTo.map(({ file }) => file)).toEqual(['authorities/kent/finance/trend/index.html']);
  });

  it('names its own address in full, and finds its stylesheet from any folder', async () => {
    const { html } = await copy(
      '<link rel="canonical" href="https://explorer.example/authorities/kent/finance"><link rel="stylesheet" href="../../_app/a.css">',
    );
    expect(html).toBe(
      '<link rel="canonical" href="https://explorer.example/authorities/kent/finance/"><link rel="stylesheet" href="/_app/a.css">',
    );
  });

  it('says what it leaves out where a link would need a server', async () => {
    expect((await copy('<a href="/compare?metric=debt">Compare</a>')).html).toBe(
      '<a href="/this-copy/">Compare</a>',
    );
  });

  it('has a sentence with a way on in place of a form that needs a server', async () => {
    const { html } = await copy(
      '<p>Before</p><form><select><option>2022</option></select></form><p>After</p>',
    );
    expect(html).toMatch(/^<p>Before<\/p><p class="govuk-body">This copy /);
    expect(html).toMatch(/href="\/this-copy\/">What this copy leaves out<\/a><\/p><p>After<\/p>$/);
    expect(html).not.toMatch(/form|select|option/);
  });

  it('sends what is sought to the page that lists everything', async () => {
    const { html, leadsTo } = await copy('<form action="/search"><input name="q"></form>');
    expect(html).toBe('<form action="/search/"><input name="q"></form>');
    expect(leadsTo.map(({ file }) => file)).toEqual(['search/index.html']);
  });

  it('keeps drawings to the letter', async () => {
    const svg =
      '<svg viewBox="0 0 10 10" role="img"><path d="M0 0h1" stroke-width=".5"/><text>A &amp; B</text></svg>';
    expect((await copy(svg)).html).toBe(svg);
  });

  it('is not written where it would lack what it needs', async () => {
    await expect(copy('<img src="/docs/a.png">')).rejects.toThrow(
      '/authorities/kent/finance needs /docs/a.png, which the copy leaves out.',
    );
  });
});
