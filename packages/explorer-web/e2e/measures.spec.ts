// Pages of metrics and context variables: maps, how values are spread, and tables by name.
import { createClient } from '@oflog/api-client';
import { expect, test, type Page } from '@playwright/test';

import { metricOfBothTiers, twoContextVariables } from './catalogue';

/** What the page shows of a metric in its latest period, as the API has it. */
async function latestRows(metric: string) {
  const { data } = await createClient(process.env.API_URL ?? '').GET('/v1/comparisons', {
    params: { query: { metric: [metric], group: ['england'], period: ['latest'] } },
  });
  return data?.data ?? [];
}

/** Ids of the areas that the map on the page refers to, and the address of the drawing that has them. */
async function areasOnMap(page: Page): Promise<{ drawing: string; codes: string[] }> {
  const references = await page
    .locator('.app-map__drawing use')
    .evaluateAll((uses) => uses.map((use) => use.getAttribute('href') ?? ''));
  const [drawing = ''] = references[0]?.split('#') ?? [];
  return { drawing, codes: references.map((href) => href.split('#')[1] ?? '') };
}

test('a map refers to areas that one shared drawing has, and its legend counts every authority', async ({
  page,
  request,
}) => {
  const { id } = await metricOfBothTiers();
  for (const tier of ['lower-tier', 'upper-tier']) {
    await page.goto(`/metrics/${id}?view=map&areas=${tier}`);
    const { drawing, codes } = await areasOnMap(page);
    expect(codes.length).toBeGreaterThan(150);
    const shared = await (await request.get(drawing)).text();
    for (const code of codes) expect(shared, `${drawing} has no ${code}`).toContain(`id="${code}"`);

    const counts = await page.locator('.app-map__legend td').allTextContents();
    const total = counts.reduce((sum, count) => sum + Number(count), 0);
    await expect(page.locator('main')).toContainText(new RegExp(`(Of|All) ${total} `));
    expect(total).toBeGreaterThanOrEqual(new Set(codes).size);
  }
});

test('the areas of a map can be seen, in the boundaries of the period', async ({ page }) => {
  const { id, periods } = await metricOfBothTiers();
  const drawings: string[] = [];
  for (const period of [periods[0], periods.at(-1)]) {
    await page.goto(`/metrics/${id}?view=map&period=${period ?? ''}`);
    await expect(page.getByLabel('Period')).toHaveValue(period ?? '');
    drawings.push((await areasOnMap(page)).drawing);
    const box = await page.locator('.app-map__drawing use').first().boundingBox();
    expect(box?.width).toBeGreaterThan(1);
  }
  expect(drawings[0]).not.toBe(drawings[1]);
});

test('the table has every figure of the API, by name, whatever the values', async ({ page }) => {
  const { id } = await metricOfBothTiers();
  await page.goto(`/metrics/${id}?view=table`);
  const names = await page.locator('.app-table-scroll tbody th').allTextContents();
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));

  const shown = await page
    .locator('.app-table-scroll td.govuk-table__cell--numeric')
    .allTextContents();
  const rows = (await latestRows(id)).filter(({ state }) => state !== 'not-applicable');
  expect(shown.toSorted()).toEqual(rows.map(({ display }) => display).toSorted());
});

test('forms and links alone lead from all metrics to one figure of one council', async ({
  page,
}) => {
  const { title } = await metricOfBothTiers();
  await page.goto('/metrics');
  await page.getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('link', { name: 'Table by name' }).click();
  await page.getByLabel('Region').selectOption('London');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/region=London/);
  await expect(page.getByLabel('Region')).toHaveValue('London');
  expect(await page.locator('.app-table-scroll tbody tr').count()).toBe(33);
  await page.getByRole('link', { name: 'Camden', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where these figures come from');
});

test('a map in forced colours keeps its patterns and takes the colours of the reader', async ({
  page,
}) => {
  const { id } = await metricOfBothTiers();
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(`/metrics/${id}?view=map`);
  const colours = await page.evaluate(() => {
    const colour = (selector: string, property: 'fill' | 'stroke') => {
      const found = document.querySelector(selector);
      return found === null ? '' : getComputedStyle(found)[property];
    };
    return { tint: colour('.map-tint', 'fill'), mark: colour('.map-mark', 'stroke') };
  });
  expect(colours.tint).not.toBe(colours.mark);
  expect(colours.tint).toBe(
    await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
  );
});

test('a map is a file too, which stands alone and carries its caveats', async ({
  page,
  request,
}) => {
  const { id } = await metricOfBothTiers();
  await page.goto(`/metrics/${id}?view=map`);
  const links = page.getByRole('link', { name: /^Download the map as/ });
  const files = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(files).toHaveLength(2);
  const [svg, png] = await Promise.all(files.map((href) => request.get(href ?? '')));
  const text = (await svg?.text()) ?? '';
  expect(text).toMatch(/^<svg /);
  expect(text).not.toContain('<use');
  expect(text).toContain('Use data to ask questions');
  expect((await png?.body())?.subarray(1, 4).toString()).toBe('PNG');
});

test('what a metric is read beside has a page of its own, where no value is the better one', async ({
  page,
}) => {
  const [first = '', ofClasses = ''] = await twoContextVariables();
  // The two are asked for alike in the API, so whoever knows one address may try the other.
  await page.goto(`/metrics/${first}?view=map`);
  await expect(page).toHaveURL(new RegExp(`/context/${first}\\?view=map$`));
  await expect(page.locator('.app-map__drawing svg')).toHaveAttribute('role', 'img');
  await expect(page.locator('main')).not.toContainText('is better');
  await page.goto(`/context/${ofClasses}?view=map`);
  await expect(page.locator('main')).toContainText('told in classes');
  expect(await page.locator('main tbody tr').count()).toBeGreaterThan(1);
});

test('a day before the first release has no figures, and the page says so', async ({ page }) => {
  const { id } = await metricOfBothTiers();
  await page.goto(`/metrics/${id}?view=table&asOf=2001-01-01`);
  await expect(page.locator('main')).toContainText('No figure is held that had been published');
  await expect(page.locator('tbody tr')).toHaveCount(0);
});
