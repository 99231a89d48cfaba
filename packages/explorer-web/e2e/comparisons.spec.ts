// Readers choose who is compared: by name, by group, on one page for one metric, and as known on a day.
import { expect, test } from '@playwright/test';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a councillor compares Bristol’s reserves with two councils by name, in every view', async ({
      page,
    }) => {
      test.setTimeout(60_000);
      await page.goto('/authorities/bristol/finance');
      await page.getByText('Change who is compared').click();
      await page.getByRole('combobox', { name: 'Authority 1' }).fill('leeds');
      await page.getByRole('combobox', { name: 'Authority 2' }).fill('Kent');
      await page.getByRole('checkbox', { name: 'The South West' }).check();
      await page.getByRole('button', { name: 'Apply' }).click();

      // No empty field is left in an address that is passed on.
      await expect(page).toHaveURL(/with=leeds&with=Kent&group=/);
      const chips = page.getByRole('region', { name: 'Compared with' }).locator('.app-chips li');
      await expect(chips.nth(0)).toHaveText('Kent');
      await expect(chips.nth(1)).toHaveText('Leeds');
      await expect(chips.filter({ hasText: /^The South West \(\d+\)$/ })).toHaveCount(1);

      const card = page.getByRole('article').first();
      await expect(card.getByRole('img')).toHaveAccessibleName(/Kent: 28\.8%\. Leeds: 17\.7%\./);
      await expect(card.locator('svg:visible text', { hasText: 'Kent 28.8%' })).toHaveCount(1);
      await card.getByText('These figures as a table').click();
      await expect(card.getByRole('row', { name: 'Leeds (chosen) 17.7%' })).toBeVisible();

      await page.getByRole('link', { name: 'Over time' }).click();
      await expect(page).toHaveURL(/with=leeds&with=Kent/);
      const line = page.getByRole('article').first();
      await expect(line.locator('svg:visible text', { hasText: /^Leeds/ })).toHaveCount(1);
      await expect(line).toContainText(/middle half of \d+ similar places lay between .* and /);

      await page.getByRole('link', { name: 'Table', exact: true }).click();
      const table = page.getByRole('article').first().getByRole('table');
      await expect(table.getByRole('columnheader').nth(2)).toHaveText('Kent');
      await expect(table.getByRole('row', { name: /^2023-24 45\.1% 28\.8% 17\.7%/ })).toBeVisible();

      await page.getByText('Change who is compared').click();
      await page.getByRole('link', { name: 'Reset' }).click();
      await expect(page).toHaveURL(/\/authorities\/bristol\/finance\?view=table$/);
    });

    test('a name that nobody has is said, with the nearest, and one click mends it', async ({
      page,
    }) => {
      await page.goto('/authorities/bristol/finance?with=Leads&with=Kent');
      await expect(page.getByText('No authority is called “Leads”.')).toBeVisible();
      await expect(page.getByRole('combobox', { name: 'Authority 2' })).toHaveValue('Leads');
      await page.getByRole('link', { name: 'Leeds', exact: true }).click();
      await expect(page).toHaveURL(/with=leeds&with=Kent/);
      await expect(page.getByText('No authority is called')).toHaveCount(0);
    });

    test('one metric of chosen councils stands by name, with reasons where figures are missing', async ({
      page,
    }) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Compare', exact: true }).click();
      await page
        .getByRole('combobox', { name: 'Metric' })
        .selectOption('Non-ringfenced reserves as a share of net revenue expenditure');
      await page.getByRole('combobox', { name: 'Authority 1' }).fill('Leeds');
      await page.getByRole('combobox', { name: 'Authority 2' }).fill('Birmingham');
      await page.getByRole('combobox', { name: 'Authority 3' }).fill('Kent');
      await page.getByRole('button', { name: 'Compare' }).click();

      const latest = page.getByRole('region', { name: 'Latest figures' });
      await expect(latest.getByRole('rowheader')).toHaveText([/Birmingham/, /Kent/, /Leeds/]);
      await expect(latest.getByRole('row', { name: /Birmingham Not submitted/ })).toBeVisible();
      await expect(page.getByText('Birmingham had not sent in its return')).toBeVisible();
      await expect(page.getByRole('article').getByRole('img')).toHaveCount(2);
      await expect(page.getByRole('row', { name: /^2019-20 .* 28\.2% 18\.0%/ })).toBeVisible();

      await latest.getByRole('link', { name: /^Details.*the figure of Kent/ }).click();
      await expect(page).toHaveURL(/\/figures\/.*\/kent#2023-24$/);
    });

    test('a page shows what was known on a day, says so, and keeps the day until it is left', async ({
      page,
    }) => {
      await page.goto('/authorities/bristol/finance?view=about');
      await page.getByRole('textbox', { name: 'Day' }).fill('2022-03-01');
      await page.getByRole('button', { name: 'Show' }).click();
      await expect(page).toHaveURL(/view=about&asOf=2022-03-01/);
      await expect(page.getByText('As known on 1 March 2022.')).toBeVisible();

      await page.getByRole('link', { name: 'Over time' }).click();
      // Published on 18 February 2021; the year after came out in December 2022.
      const card = page.getByRole('article').first();
      await expect(card).toContainText('2019-20 (April 2019 to March 2020)');
      await card.getByRole('link', { name: 'Where this figure comes from' }).click();
      await expect(page).toHaveURL(/asOf=2022-03-01#2019-20$/);
      await expect(page.getByText('As known on 1 March 2022.')).toBeVisible();

      await page.getByRole('link', { name: 'Show the figures as they are known today' }).click();
      await expect(page).not.toHaveURL(/asOf/);
      await expect(page.getByRole('region', { name: '2023-24', exact: true })).toContainText(
        '45.1%',
      );
    });
  });
}

test('a policy area shows who had figures on a day, and its links stay there', async ({ page }) => {
  await page.goto('/policy-areas/finance');
  await page.getByRole('textbox', { name: 'Day' }).fill('2022-03-01');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByText('As known on 1 March 2022.')).toBeVisible();
  // Published on 18 February 2021; the year after came out in December 2022.
  await expect(page.getByText(/authorities had a figure in 2019-20/).first()).toBeVisible();
  await expect(page.getByText('Next:')).toHaveCount(0);
  await page
    .getByRole('link', { name: /^Map and spread/ })
    .first()
    .click();
  await expect(page).toHaveURL(/view=map&asOf=2022-03-01/);
  await page.goto('/policy-areas/finance?asOf=2001-01-01');
  await expect(
    page.getByText('No figure is held that had been published by that day.').first(),
  ).toBeVisible();
});

test('a day that cannot be is said, and what is known today is shown', async ({ page }) => {
  await page.goto('/authorities/bristol/finance?asOf=2022-02-30');
  await expect(page.getByText('“2022-02-30” is not a day')).toBeVisible();
  await expect(page.getByRole('article').first()).toContainText('45.1%');
});

test('the figures of a card can be downloaded, with those that it is compared with', async ({
  page,
}) => {
  await page.goto('/authorities/bristol/finance?with=Kent');
  const links = page
    .getByRole('article')
    .first()
    .getByRole('link', { name: /^Download/ });
  await expect(links).toHaveCount(2);
  const csv = await page.request.get((await links.first().getAttribute('href')) ?? '');
  expect(csv.headers()['content-type']).toContain('text/csv');
  const text = await csv.text();
  expect(text).toContain('E06000023');
  expect(text).toContain('E10000016');
  const workbook = await page.request.get((await links.nth(1).getAttribute('href')) ?? '');
  expect((await workbook.body()).subarray(0, 2).toString()).toBe('PK');
});
