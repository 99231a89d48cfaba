// What came out, what changed, what can be downloaded: by links and without scripts.
import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('from the home page a reader finds what came out last, what changed, and what comes next', async ({
  page,
}) => {
  await page.goto('/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Latest releases' })).toBeVisible();
  await main.getByRole('link', { name: 'All changes and corrections' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Changes and corrections');
  // Revenue outturn 2023-24 came out on 12 December 2024.
  const day = page.getByRole('region', { name: '12 December 2024' });
  await expect(day).toContainText('2023-24');
  await day.getByText('Figures read from it').first().click();
  await expect(day.getByRole('link').first()).toBeVisible();
  await main.getByRole('link', { name: 'the calendar of releases' }).click();
  await expect(page.getByRole('heading', { name: 'The latest of each publication' })).toBeVisible();
});

test('changes can be had of one kind alone', async ({ page }) => {
  await page.goto('/changes');
  await page.getByRole('link', { name: /^New data/ }).click();
  await expect(page).toHaveURL(/kind=release$/);
  await expect(page.getByText('Definitions, version')).toHaveCount(0);
});

test('the feed, the calendar, the sitemap and robots.txt are what they say', async ({
  request,
  baseURL,
}) => {
  const kinds = {
    '/changes.atom': ['application/atom+xml', '<feed xmlns="http://www.w3.org/2005/Atom"'],
    '/v1/calendar.ics': ['text/calendar', 'BEGIN:VCALENDAR'],
    '/sitemap.xml': ['application/xml', '/authorities/bristol/finance</loc>'],
    '/robots.txt': ['text/plain', '/sitemap.xml'],
  };
  for (const [path, [type = '', text = '']] of Object.entries(kinds)) {
    const response = await request.get(path);
    expect(response.headers()['content-type'], path).toContain(type);
    expect(await response.text(), path).toContain(text);
  }
  expect(await (await request.get('/robots.txt')).text()).toContain(`${baseURL}/sitemap.xml`);
});

test('every address that the page on data and API shows answers as it stands', async ({
  page,
  request,
}) => {
  await page.goto('/data');
  const addresses = await page
    .locator('main a[href^="/v1/"], main a[href="/docs"], main a[href="/openapi.json"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(9);
  for (const address of addresses) {
    expect((await request.get(address)).status(), address).toBe(200);
  }
  const csv = await request.get(addresses.find((address) => address.includes('.csv')) ?? '');
  expect(csv.headers()['content-type']).toContain('text/csv');
  await expect(page.locator('blockquote')).toContainText(/Source: .*, published .*read on/);
});

test('the reference of the API opens under the explorer’s address', async ({ page }) => {
  await page.goto('/data');
  await page.getByRole('link', { name: 'The reference of the API' }).click();
  await expect(page).toHaveURL(/\/docs$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
