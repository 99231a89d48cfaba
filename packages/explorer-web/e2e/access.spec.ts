// What holds on every template for readers who see, point and move differently: dark and forced colours, charts
// with names, targets that a finger meets, nothing that moves.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { everyTemplate } from './catalogue';
import { pageRoutes, routeOf } from './routes';

test('every route of a page has an example among the templates', async () => {
  const shown = new Set((await everyTemplate()).map(routeOf));
  const without = pageRoutes().filter(({ route }) => !shown.has(route));
  expect(without.map(({ route }) => route)).toEqual([]);
  expect(pageRoutes().length).toBeGreaterThan(15);
});

// All other rules of axe see the same page in every mode: every-template.spec.ts runs them.
const modes = {
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
} as const;

for (const [mode, media] of Object.entries(modes)) {
  test(`no text is hard to read in ${mode} colours, in any view`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.emulateMedia(media);
    for (const path of await oneOfEachView()) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).withTags(['cat.color']).analyze();
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
      );
      expect(faults, path).toEqual([]);
    }
  });
}

test('every chart has a name and is not hidden, every target is 24 px or has room, nothing moves', async ({
  page,
}) => {
  test.setTimeout(600_000);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of await everyTemplate()) {
    await page.goto(path);
    expect(await namelessCharts(page), path).toEqual([]);
    expect(await smallTargets(page), path).toEqual([]);
    expect(await movingThings(page), path).toEqual([]);
  }
});

/** Examples of one view of one route are coloured by the same styles: the first stands for all. */
async function oneOfEachView(): Promise<string[]> {
  const views = new Map<string, string>();
  for (const address of await everyTemplate()) {
    const view = new URLSearchParams(address.split('?')[1] ?? '').get('view') ?? '';
    const key = `${routeOf(address) ?? address} ${view}`;
    if (!views.has(key)) views.set(key, address);
  }
  return [...views.values()];
}

/** Drawings that tell something: those beside words that say the same are hidden from who listens. */
async function namelessCharts(page: Page): Promise<string[]> {
  return page.locator('main .app-chart svg:visible').evaluateAll((drawings) =>
    drawings
      .filter((drawing) => drawing.querySelector('text') !== null)
      .filter(
        (drawing) =>
          drawing.closest('[aria-hidden="true"]') !== null ||
          drawing.getAttribute('role') !== 'img' ||
          (drawing.getAttribute('aria-label') ?? '') === '',
      )
      .map((drawing) => drawing.outerHTML.slice(0, 160)),
  );
}

/**
 * WCAG 2.2, 2.5.8: a target is at least 24 by 24 px, or a circle of that width around its middle meets no other
 * target. Links within sentences are exempt.
 */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const inSentence = (element: Element) => {
      const block = element.closest('p, li, dd, td, th, figcaption, label, blockquote');
      const said = block?.textContent.trim() ?? '';
      return element.tagName === 'A' && said !== element.textContent.trim() && said !== '';
    };
    const targets = [...document.querySelectorAll('a[href], button, summary, input, select')]
      .filter((element) => element.getAttribute('type') !== 'hidden' && visible(element))
      .filter((element) => !element.classList.contains('govuk-skip-link'))
      .map((element) => {
        // A box to tick is pressed by its label, too.
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
        const isBox = /^(?:checkbox|radio)$/.test(element.getAttribute('type') ?? '');
        const { left, top, width, height } = (
          isBox && label ? label : element
        ).getBoundingClientRect();
        return { element, width, height, x: left + width / 2, y: top + height / 2, left, top };
      })
      .filter(({ width, height }) => width > 0 && height > 0);
    const reaches = (a: (typeof targets)[number], b: (typeof targets)[number]) => {
      const x = Math.max(b.left, Math.min(a.x, b.left + b.width));
      const y = Math.max(b.top, Math.min(a.y, b.top + b.height));
      return Math.hypot(a.x - x, a.y - y) < least / 2;
    };
    return targets
      .filter(
        ({ element, width, height }) => (width < least || height < least) && !inSentence(element),
      )
      .filter((small) => targets.some((other) => other !== small && reaches(small, other)))
      .map(
        ({ element, width, height }) =>
          `${element.tagName} “${element.textContent.trim().slice(0, 40)}” ${Math.round(width)} × ${Math.round(height)}`,
      );
  }, 24);
}

async function movingThings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const moves = transitionDuration
          .split(', ')
          .some((duration) => parseFloat(duration) > 0.01);
        // What is not drawn has no animation, not even none.
        return moves || /^(?!none$)./.test(animationName) || scrollBehavior === 'smooth';
      })
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`),
  );
}
