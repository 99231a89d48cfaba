// Charts beyond their page: as files, in frames on other sites, and read mark by mark.
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import { policyAreas } from './catalogue';

/** A metric of a service that Bristol and Leeds run, and Greater Manchester does not. */
async function someMetric(): Promise<{ area: string; metric: string }> {
  const area = (await policyAreas()).find(
    ({ responsible: { types } }) =>
      types.includes('unitary') && !types.includes('combined-authority'),
  );
  return { area: area?.id ?? '', metric: area?.metrics[0] ?? '' };
}

test('a chart is saved as SVG and as PNG, with the choices of the page', async ({ page }) => {
  const { area, metric } = await someMetric();
  for (const view of ['latest', 'trend']) {
    await page.goto(`/authorities/bristol/${area}?view=${view}&with=Leeds`);
    const card = page.locator(`#${metric}`);
    for (const format of ['SVG', 'PNG']) {
      const saved = page.waitForEvent('download');
      await card.getByRole('link', { name: new RegExp(`^${format}`) }).click();
      const download = await saved;
      expect(download.suggestedFilename()).toBe(
        `${metric}-bristol-${view}.${format.toLowerCase()}`,
      );
      expect(download.url()).toContain('with=Leeds');
    }
  }
});

test('the charts of a comparison are saved and shown elsewhere like any other', async ({
  page,
  request,
}) => {
  const { metric } = await someMetric();
  await page.goto(`/compare?metric=${metric}&with=bristol&with=leeds&with=greater-manchester`);
  for (const format of ['svg', 'png']) {
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: new RegExp(`^${format}.*over time`, 'i') }).click();
    expect((await saved).suggestedFilename()).toBe(`${metric}-compared-trend.${format}`);
  }
  const svg = await request.get(
    `/charts/${metric}/compared/latest.svg?with=bristol&with=leeds&with=greater-manchester`,
  );
  const text = await svg.text();
  for (const said of ['Where Bristol and Leeds lie', 'Greater Manchester', 'Source: ']) {
    expect(text).toContain(said);
  }
  const nobody = await request.get(`/charts/${metric}/compared/latest.svg`);
  expect(nobody.status()).toBe(404);
  expect(await nobody.text()).toContain('Whose figures?');

  await page.getByText('Code to copy').click();
  await expect(page.getByRole('button', { name: 'Copy: Figures over time' })).toHaveCount(1);
  const code = await page.getByRole('textbox', { name: 'Figures over time' }).inputValue();
  expect(code).toContain(`/embed/${metric}?with=bristol&amp;with=leeds`);
  await page.goto(`/embed/${metric}?view=trend&with=bristol&with=leeds`);
  await expect(page.getByRole('img', { name: /Bristol, Leeds from/ })).toBeVisible();
  await expect(page.getByText('Source:').first()).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
});

test('the file of a chart stands by itself', async ({ request }) => {
  const { metric } = await someMetric();
  const svg = await request.get(`/charts/${metric}/bristol/latest.svg?with=Leeds&asOf=2024-01-31`);
  expect(svg.headers()).toMatchObject({
    'content-type': 'image/svg+xml; charset=utf-8',
    'content-disposition': `attachment; filename="${metric}-bristol-latest.svg"`,
    'content-security-policy': expect.stringContaining('sandbox'),
  });
  const text = await svg.text();
  for (const said of ['Bristol', 'Leeds', 'As known on 31 January 2024', 'Source: ', '#']) {
    expect(text).toContain(said);
  }
  expect(text).not.toMatch(/<(script|style|image|a)\b|style=/);
  const png = await request.get(`/charts/${metric}/bristol/trend.png`);
  expect(png.headers()['content-type']).toBe('image/png');
  expect((await png.body()).subarray(1, 4).toString()).toBe('PNG');
});

test('where there is no chart, the answer says why', async ({ request }) => {
  const { metric } = await someMetric();
  const reasons: [string, string][] = [
    [`/charts/${metric}/greater-manchester/latest.svg`, 'does not run this service'],
    [`/charts/${metric}/bristol/table.svg`, 'ask for latest.svg'],
    ['/charts/no-such-metric/bristol/latest.png', 'no metric'],
    [`/charts/${metric}/nowhere/latest.png`, 'nowhere'],
  ];
  for (const [path, reason] of reasons) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).toContain(reason);
  }
});

test('a chart stands in a frame on another site, and no other page does', async ({
  page,
  baseURL,
}) => {
  const { area, metric } = await someMetric();
  await page.goto(`/figures/${metric}/bristol`);
  await page.getByText('Code to copy').click();
  const code = await page.getByRole('textbox', { name: 'Figures over time' }).inputValue();
  expect(code).toContain(`/embed/${metric}/bristol?view=trend`);

  const ours = new URL(baseURL ?? '').origin;
  const here = code.replace(/src="https?:\/\/[^/]*/, `src="${ours}`);
  const others = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html>${here}<iframe id="page" src="${ours}/authorities/bristol/${area}"></iframe>`,
    );
  }).listen(0, '127.0.0.1');
  await once(others, 'listening');
  try {
    await page.goto(`http://localhost:${(others.address() as AddressInfo).port}/`);
    const frame = page.locator('iframe').first().contentFrame();
    await expect(frame.getByRole('img', { name: /Bristol from/ })).toBeVisible();
    await expect(frame.getByText('Source:').first()).toBeVisible();
    await expect(frame.getByRole('banner')).toHaveCount(0);
    await expect(
      page.locator('#page').contentFrame().getByRole('heading', { level: 1 }),
    ).toHaveCount(0);
  } finally {
    others.close();
  }
});

test('a chart is read by arrow keys and by pointing, in the words of its table', async ({
  page,
}) => {
  const { area, metric } = await someMetric();
  await page.goto(`/authorities/bristol/${area}?with=Leeds`);
  const figure = page.locator(`#${metric} figure`).first();
  const slider = figure.getByRole('slider');
  await slider.focus();
  const heard: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('ArrowRight');
    heard.push((await slider.getAttribute('aria-valuetext')) ?? '');
    await expect(figure.locator('.app-chart__reading')).toHaveText(heard.at(-1) ?? '');
  }
  const rows = await figure
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()).join(': '),
      ),
    );
  expect(rows).toEqual(expect.arrayContaining(heard));
  // Leeds first, which was chosen; then similar places by name, whatever their figures.
  const names = heard.slice(1).map((one) => one.split(' (')[0]);
  expect(heard[0]).toContain('Leeds');
  expect(names).toEqual(names.toSorted((a, b) => (a ?? '').localeCompare(b ?? '', 'en-GB')));

  const ring = figure.locator('svg:visible circle.chart-authority');
  await ring.hover();
  await expect(figure.locator('.app-chart__reading')).toContainText('Bristol');
  await expect(figure.locator('svg:visible .chart-read')).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).include(`#${metric}`).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the code of a frame is copied by a button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { metric } = await someMetric();
  await page.goto(`/figures/${metric}/bristol`);
  await page.getByText('Code to copy').click();
  await page.getByRole('button', { name: 'Copy: Latest figures' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^<iframe src=.*<\/iframe>$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a chart has its table and its files, and nothing that does not work', async ({ page }) => {
    const { area, metric } = await someMetric();
    await page.goto(`/authorities/bristol/${area}?view=trend`);
    const card = page.locator(`#${metric}`);
    await expect(card.getByRole('img').first()).toBeVisible();
    await expect(card.getByRole('slider')).toHaveCount(0);
    await expect(card.locator('.app-chart__reader').first()).toBeHidden();
    await card.getByText('These figures as a table').click();
    await expect(card.getByRole('table')).toBeVisible();
    await page.goto(`/figures/${metric}/bristol`);
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  });
});
