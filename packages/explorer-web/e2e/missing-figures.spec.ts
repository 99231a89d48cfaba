// A figure that is missing says why, in the place where it would stand.
import { expect, test } from '@playwright/test';

const reserves = '/figures/reserves-share-of-net-revenue-expenditure';

test('a service that a district does not run is not applicable, and the page says who runs it', async ({
  page,
}) => {
  await page.goto('/authorities/burnley');
  const item = page.getByRole('listitem').filter({ hasText: 'Adult social care' });
  await expect(item).toContainText('run here by Lancashire');
  await item.getByRole('link', { name: 'Adult social care' }).click();
  await expect(page.getByText('Not applicable.')).toBeVisible();
  const cards = page.getByRole('article');
  expect(await cards.count()).toBeGreaterThan(0);
  for (const card of await cards.all()) {
    await expect(card).toContainText('Does not run this service');
    await expect(card.getByRole('img')).toHaveCount(0);
  }
});

test('a return that was not sent in is no zero', async ({ page }) => {
  await page.goto(`${reserves}/birmingham`);
  const year = page.getByRole('region', { name: '2022-23', exact: true });
  await expect(year).toContainText(
    'Not submitted. Birmingham had not sent in its return for 2022-23',
  );
  await expect(year).not.toContainText('%');
});

test('a share of less than nothing is not meaningful', async ({ page }) => {
  await page.goto(`${reserves}/spelthorne`);
  await expect(page.getByRole('region', { name: '2022-23', exact: true })).toContainText(
    'Not meaningful. A figure for Spelthorne in 2022-23 would have no meaning',
  );
});
