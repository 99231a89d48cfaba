// The main job: from the home page to a figure, and from the figure to the cell of the publication.
import { expect, test } from '@playwright/test';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a reader finds Bristol’s reserves, what to bear in mind, and the cells they come from', async ({
      page,
    }) => {
      await page.goto('/');
      await page.getByRole('searchbox').fill('bristol');
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('link', { name: 'Bristol', exact: true }).click();
      await expect(page).toHaveURL(/\/authorities\/bristol$/);
      await page.getByRole('link', { name: 'Finance', exact: true }).click();

      const card = page.getByRole('article', {
        name: 'How much has the council in reserve, against what it spends in a year?',
      });
      await expect(card.getByRole('strong').filter({ hasText: '45.1%' })).toBeVisible();
      await expect(card).toContainText('2023-24 (April 2023 to March 2024)');
      await expect(card).toContainText('England (median 68.1%, 304 of 317 had a figure)');
      await expect(card).toContainText(/\d+ similar places \(median \d+\.\d%, .* had a figure\)/);
      await expect(card.getByRole('heading', { name: 'Bear in mind' })).toBeVisible();
      await expect(card.getByRole('img')).toHaveAccessibleName(/Bristol: 45\.1%/);

      await card.getByRole('link', { name: 'Where this figure comes from' }).click();
      await expect(page).toHaveURL(/\/figures\/.*\/bristol#2023-24$/);
      const figure = page.getByRole('region', { name: '2023-24', exact: true });
      // rs2023_24.xlsx, £ thousand: unallocated 58,144 and other earmarked reserves 127,641.
      await expect(figure).toContainText('185,785 ÷ 412,040 × 100 = 45.0891');
      const cells = figure.getByRole('row').filter({ hasText: 'rs2023_24.xlsx' });
      await expect(cells).toHaveCount(3);
      await expect(cells.filter({ hasText: 'BU49' })).toContainText('RS_LA_Data_2023-24');
    });

    test('every year held stands in the table, beside the medians', async ({ page }) => {
      await page.goto('/authorities/bristol/finance?view=table');
      const reserves = page.getByRole('article').first();
      for (const [year, value] of publishedReserves) {
        await expect(
          reserves.getByRole('row', { name: new RegExp(`^${year} ${value}%`) }),
        ).toBeVisible();
      }
    });

    test('the choice of neighbours is in the address and survives a change of view', async ({
      page,
    }) => {
      await page.goto('/authorities/kent/finance');
      await page.getByText('Change who is compared').click();
      await page.getByRole('radio').nth(1).check();
      await page.getByRole('button', { name: 'Apply' }).click();
      await expect(page).toHaveURL(/[?&]neighbours=/);
      const chosen = new URL(page.url()).searchParams.get('neighbours');
      await page.getByRole('link', { name: 'Over time' }).click();
      await expect(page).toHaveURL(new RegExp(`neighbours=${chosen ?? ''}`));
      await expect(page).toHaveURL(/view=trend/);
    });
  });
}

/** Non-ringfenced reserves of Bristol as a share of net revenue expenditure, from the RS workbooks. */
const publishedReserves = [
  ['2015-16', '29.7'],
  ['2016-17', '17.6'],
  ['2017-18', '29.5'],
  ['2018-19', '29.0'],
  ['2019-20', '26.7'],
  ['2020-21', '71.8'],
  ['2021-22', '38.6'],
  ['2022-23', '35.0'],
  ['2023-24', '45.1'],
];
