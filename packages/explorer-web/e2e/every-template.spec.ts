// What holds on every template and for every policy area: accessible, within the screen, nothing from
// elsewhere, no link to nowhere.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { everyArea, everyTemplate, metricOfBothTiers } from './catalogue';

test('no template has an accessibility fault that axe can find', async ({ page }) => {
  test.setTimeout(600_000);
  for (const path of await everyTemplate()) {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    expect(faults, path).toEqual([]);
  }
});

test('no template is wider than a phone', async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 900 });
  for (const path of await everyTemplate()) {
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});

test('no text in a chart is cut, covered or small, on phones and on wide screens', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const longest = '/authorities/bournemouth-christchurch-and-poole';
  const pages = [...(await everyArea()), ...(await everyArea('?view=trend'))];
  const map = `/metrics/${(await metricOfBothTiers()).id}?view=map`;
  const crowded = [
    ...pages.map((path) => path.replace(/^\/authorities\/[^/]+/, longest)),
    ...['?', '?view=trend&group=region&group=type&'].map(
      (view) => `${longest}/finance${view}${longNames}`,
    ),
  ];
  for (const width of [320, 360, 641, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [map, ...(width === 360 ? pages : crowded)]) {
      await page.goto(path);
      expect(await faultsOfChartText(page), `${path} at ${width} px`).toEqual([]);
    }
  }
});

test('no page sets a cookie or asks another host for anything; scripts are for charts and the list of search', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const scripts = {
    '/': 0,
    '/search': 1,
    '/search?q=kent': 0,
    '/authorities/bristol': 0,
    '/authorities/bristol/finance?view=table': 0,
    '/authorities/bristol/report': 0,
    '/authorities/bristol/finance': 1,
    '/authorities/bristol/finance?view=trend': 1,
  };
  for (const [path, expected] of Object.entries(scripts)) {
    const response = await page.goto(path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(await page.locator('script').count(), path).toBe(expected);
    expect(await page.locator('script:not([src])').count(), path).toBe(0);
  }
  expect(asked.filter((url) => !url.startsWith(baseURL ?? 'none'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('no link of the explorer leads to nowhere', async ({ page, request }) => {
  test.setTimeout(300_000);
  const links = new Set<string>();
  for (const path of await everyTemplate()) {
    await page.goto(path);
    for (const href of await page
      .locator('main a[href^="/"], footer a[href^="/"]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))) {
      links.add(href.replace(/#.*/, ''));
    }
  }
  // Of the many authorities, those with a name like these stand for all.
  const followed = [...links].filter((href) => !/^\/authorities\/(?!bri|ken|bur)/.test(href));
  expect(followed.length).toBeGreaterThan(30);
  for (const href of followed) {
    const response = await request.get(href);
    expect(response.status(), href).toBe(200);
  }
});

/** Chosen authorities whose labels need much room. */
const longNames = new URLSearchParams(
  ['Redcar and Cleveland', 'Kingston upon Hull', 'Kensington and Chelsea', 'Westminster'].map(
    (name) => ['with', name],
  ),
).toString();

/** Text that leaves its drawing, covers other text, or is less than 14 px high. */
async function faultsOfChartText(page: Page): Promise<string[]> {
  return page.locator('.app-chart svg:visible').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const frame = drawing.getBoundingClientRect();
      const scale = frame.width / (drawing as SVGSVGElement).viewBox.baseVal.width;
      const texts = [...drawing.querySelectorAll('text')].map((text) => ({
        said: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const faults = texts
        .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
        .map(({ said }) => `cut: ${said}`);
      texts.forEach(({ said, box }, index) => {
        for (const other of texts.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // Boxes of lines include the space between them.
          if (across > 1 && down > 5 * scale) faults.push(`covered: ${said} by ${other.said}`);
        }
      });
      if (16 * scale < 14) faults.push(`small: ${16 * scale} px`);
      return faults;
    }),
  );
}
