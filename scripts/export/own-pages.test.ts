import { expect, it } from 'vitest';

import { inFrame } from './own-pages.ts';

const frame =
  '<!DOCTYPE html><head><title>About – Explorer</title><meta name="description" content="Who we are"><link rel="canonical" href="https://explorer.example/about/"></head><body><nav><a href="/">Home</a></nav><main id="main"><h1>About</h1><p>We &amp; you</p></main><footer>Foot</footer></body>';

it('a page that only the copy has stands in the frame of the others, under its own title and address', async () => {
  const page = {
    title: 'Left out',
    body: '<p>Search</p>',
    canonical: 'https://explorer.example/x/',
  };
  expect(await inFrame(frame, page)).toBe(
    '<!DOCTYPE html><head><title>Left out – Explorer</title><meta name="description" content="Left out" /><link rel="canonical" href="https://explorer.example/x/" /></head><body><nav><a href="/">Home</a></nav><main id="main"><h1 class="govuk-heading-xl">Left out</h1>\n<p>Search</p></main><footer>Foot</footer></body>',
  );
});

it('one that stands at no address names none', async () => {
  expect(await inFrame(frame, { title: 'None', body: '', canonical: null })).not.toContain(
    'canonical',
  );
});
