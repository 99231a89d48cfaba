// Addresses: old ones lead to the page of today, wrong ones to a page that helps.
import { expect, test } from '@playwright/test';

import { explorerWithoutApi } from './explorer-without-api';

test('a code leads to the page of the authority, its choices kept', async ({ request }) => {
  const response = await request.get('/authorities/E06000023/finance?view=trend', {
    maxRedirects: 0,
  });
  expect(response.status()).toBe(308);
  expect(response.headers().location).toBe('/authorities/bristol/finance?view=trend');
});

test('a misspelt authority leads to the nearest', async ({ page }) => {
  const response = await page.goto('/authorities/bristal');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'bristol' }).click();
  await expect(page.getByRole('heading', { name: 'Bristol', level: 1 })).toBeVisible();
});

test('an authority without a page of its own is a 404 that says so', async ({ request }) => {
  const response = await request.get('/authorities/corby-and-kettering');
  expect(response.status()).toBe(404);
});

test('while the API is away, pages with figures say so, and others stand', async ({ page }) => {
  using explorer = await explorerWithoutApi();
  const away = await page.goto(`${explorer.origin}/authorities/kent`);
  expect(away?.status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The figures cannot be reached at the moment',
  );
  await page.getByRole('main').getByRole('link', { name: 'methods' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Methods');
});
