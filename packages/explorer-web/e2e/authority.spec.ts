// The page of an authority: its figures in brief, its place beside similar ones, whom it belongs with.
import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('each area that it runs stands in brief, and each figure leads to its card', async ({
  page,
}) => {
  await page.goto('/authorities/bristol');
  const finance = page.getByRole('table', { name: 'Finance: the latest figures' });
  const reserves = finance.getByRole('row').filter({ hasText: 'service spend' });
  await expect(reserves).toContainText('2023-24');
  await reserves.getByRole('link').click();
  await expect(page).toHaveURL(/\/authorities\/bristol\/finance#/);
});

test('a place is told beside similar ones in words', async ({ page }) => {
  await page.goto('/authorities/kent');
  await expect(page.locator('.app-multiples')).toContainText(
    /Within the middle half of similar places, which is [\d.]+% to [\d.]+%; their median is [\d.]+%\./,
  );
});

test('members of a combined authority have their days, former ones too', async ({ page }) => {
  await page.goto('/authorities');
  await page.getByRole('link', { name: 'Combined authorities and their members' }).click();
  await page.getByRole('term').getByRole('link', { name: 'Greater Manchester' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Bolton since' })).toContainText(
    'since 1 April 2011',
  );
  await page.goto('/authorities/northumberland');
  await expect(page.getByRole('listitem').filter({ hasText: 'North of Tyne' })).toContainText(
    'from 2 November 2018 to 6 May 2024',
  );
});

test('an authority that has ended shows its last figures and what followed', async ({ page }) => {
  await page.goto('/authorities/allerdale');
  const finance = page.getByRole('table', { name: 'Finance: the latest figures' });
  await expect(finance).toContainText('2022-23');
  await expect(finance).not.toContainText('Did not exist');
  await expect(page.getByText('Followed by')).toBeVisible();
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Cumberland' }).first(),
  ).toBeVisible();
});
