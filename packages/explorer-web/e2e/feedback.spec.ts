// Readers say what is wrong where it is wrong: the link carries the page and the figure.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { expect, test, type Locator } from '@playwright/test';

async function aboutOf(link: Locator): Promise<Record<string, string>> {
  const address = new URL((await link.getAttribute('href')) ?? '');
  return Object.fromEntries(address.searchParams);
}

test('the link of a page and that of a card say what they are about', async ({ page }) => {
  await page.goto('/authorities/bristol/finance?view=trend');
  const footer = page.getByRole('contentinfo');
  expect(await aboutOf(footer.getByRole('link', { name: /^Say what is wrong/ }))).toEqual({
    page: '/authorities/bristol/finance?view=trend',
  });
  const card = page.getByRole('article').first();
  expect(await aboutOf(card.getByRole('link', { name: /^Say what is wrong/ }))).toEqual({
    page: '/authorities/bristol/finance?view=trend',
    figure: await card.getAttribute('id'),
  });
});

test('on the page of a figure it names metric and authority', async ({ page }) => {
  await page.goto('/authorities/bristol/finance');
  await page
    .getByRole('link', { name: /^Where this figure comes from/ })
    .first()
    .click();
  const [, , metric = ''] = new URL(page.url()).pathname.split('/');
  const link = page.getByRole('contentinfo').getByRole('link', { name: /^Say what is wrong/ });
  expect((await aboutOf(link)).figure).toBe(`${metric}/bristol`);
});

test('an address that is none stops the start, and every fault is named at once', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.resolve(import.meta.dirname, '../build/index.js')],
    { env: { ...process.env, FEEDBACK_URL: 'a form', PUBLIC_URL: 'here', PORT: '0' } },
  );
  expect(status).toBe(1);
  expect(stderr.toString()).toContain('FEEDBACK_URL is "a form", which is not a web address');
  expect(stderr.toString()).toContain('PUBLIC_URL is "here", which is not a web address');
});
