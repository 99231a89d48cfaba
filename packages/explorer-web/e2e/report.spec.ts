// The report of an authority on paper: a PDF of whole tables, an area to a page, addresses that can be read.
import { expect, test, type Page } from '@playwright/test';

import { policyAreas } from './catalogue';

/** Between margins of 15 mm on A4. */
const paper = { width: 680, height: 1009 };

for (const slug of ['kent', 'city-of-london', 'greater-manchester', 'allerdale']) {
  test(`the report of ${slug} prints without a table that is cut`, async ({ page }) => {
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
    await page.goto(`/authorities/${slug}/report`);
    expect(await cutOnPaper(page)).toEqual([]);
    const pdf = await page.pdf({ format: 'A4', margin: margins });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    // Each area begins on a page of its own, and so does what to know about the report.
    const sections = await page.locator('.app-report__area').count();
    expect(pagesOf(pdf)).toBeGreaterThan(sections);
  });
}

test('the report has every area that the council runs, figures with what to bear in mind and sources', async ({
  page,
}) => {
  await page.goto('/authorities/bristol');
  await page.getByRole('link', { name: 'All figures on one page, to print' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bristol: a report to print');
  for (const { title, responsible } of await policyAreas()) {
    await expect(page.getByRole('heading', { level: 2, name: title })).toHaveCount(
      responsible.types.includes('unitary') ? 1 : 0,
    );
  }
  const reserves = page.getByRole('article', {
    name: 'How much has the council in reserve, against what it spends in a year?',
  });
  await expect(reserves).toContainText('45.1%');
  await expect(reserves.getByRole('heading', { name: 'Bear in mind' })).toBeVisible();
  await expect(reserves.getByRole('img').first()).toBeVisible();
  await expect(reserves).toContainText('2023-24, published 12 December 2024');
  await expect(reserves.getByRole('link', { name: /figures.*bristol#2023-24$/ })).toBeVisible();
});

const margins = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };

/** What reaches beyond the paper, or beyond the box that holds it. */
async function cutOnPaper(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('table, figure, p, ul, dl, svg')]
      .filter((part) => part.getClientRects().length > 0)
      .filter((part) => {
        const box = part.getBoundingClientRect();
        return (
          box.right > document.documentElement.clientWidth + 1 || part.scrollWidth > box.width + 1
        );
      })
      .map((part) => `${part.tagName}: ${part.textContent.trim().slice(0, 60)}`),
  );
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
