// What is never apart from a figure: its age, what to bear in mind, which way is better, whom to ask. All of it
// open on the page, none of it behind a hover.
import { expect, test, type Locator } from '@playwright/test';

import { policyAreas, responsibleFor } from './catalogue';

test.use({ javaScriptEnabled: false });

/** Numbers in `Bear in mind 1, 3 below`. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d+/g)].map(([number]) => Number(number));
}

async function numbered(list: Locator): Promise<Map<number, string>> {
  const items = await list.evaluateAll((found) =>
    found.map((item) => [Number(item.getAttribute('value')), item.textContent.trim()] as const),
  );
  return new Map(items);
}

for (const slug of ['bristol', 'kent', 'burnley']) {
  test(`the tables of ${slug} say each caveat once, and each figure names its own`, async ({
    page,
  }) => {
    await page.goto(`/authorities/${slug}`);
    const areas = page.locator('.app-brief-area');
    expect(await areas.count()).toBeGreaterThan(0);
    for (const area of await areas.all()) {
      const said = await numbered(area.locator('.app-shared-caveats li'));
      if (said.size === 0) continue;
      expect(new Set(said.values()).size).toBe(said.size);
      // Critical ones come first.
      const critical = [...said.values()].map((text) => text.startsWith('Critical:'));
      expect(critical.lastIndexOf(true)).toBe(critical.filter(Boolean).length - 1);
      const lines = await area.getByText(/^Bear in mind [\d, ]+ below$/).allTextContents();
      const named = new Set(lines.flatMap(numbersIn));
      expect([...named].sort((a, b) => a - b)).toEqual([...said.keys()]);
      // What weighs is open; only notes are folded.
      for (const item of await area.locator('.app-shared-caveats > ol > li').all()) {
        await expect(item).toBeVisible();
      }
      await expect(
        area.locator('.app-shared-caveats details').filter({ hasText: 'Critical:' }),
      ).toHaveCount(0);
    }
    await expect(page.locator('main [title]')).toHaveCount(0);
  });
}

test('on a page of cards what holds for many is said once, and each card leads to it', async ({
  page,
}) => {
  await page.goto('/authorities/bristol/finance');
  const said = await numbered(page.locator('#bear-in-mind li'));
  expect(said.size).toBeGreaterThan(0);
  const cards = await page.getByRole('article').all();
  let led = 0;
  for (const card of cards) {
    const text = await card.innerText();
    for (const [number, caveat] of said) {
      expect(text).not.toContain(caveat.replace('Critical: ', ''));
      led += text.includes(`${number}`) ? 1 : 0;
    }
  }
  expect(led).toBeGreaterThan(cards.length / 2);
  await cards[0]?.getByRole('link', { name: /at the start of the page$/ }).click();
  await expect(page).toHaveURL(/#bear-in-mind$/);
});

test('every figure has its age, its direction with a reason, questions and who has a hand in it', async ({
  page,
}) => {
  test.setTimeout(60_000);
  for (const { id, metrics } of await policyAreas()) {
    const { slug } = await responsibleFor(id);
    await page.goto(`/authorities/${slug}/${id}`);
    for (const metric of metrics) {
      const card = page.locator(`article#${metric}`);
      const text = await card.innerText();
      if (text.includes('does not run this service')) continue;
      const isMissing = (await card.locator('.app-figure__value--missing').count()) > 0;
      expect(text, metric).toMatch(
        isMissing
          ? /(The latest figure held for|No figure of this metric is held for) /
          : /Published (by )?\d+ \w+ \d{4}.*, about .+, which (ended|was) .+ ago\./,
      );
      const direction = card.locator('summary', { hasText: /is better: why$/ });
      await expect(direction).toHaveText(
        /^(Higher|Lower|Neither higher nor lower) is better: why$/,
      );
      await direction.click();
      await expect(card.locator('details[open] p').first()).toBeVisible();
      await expect(card.getByRole('heading', { name: 'Questions to ask' })).toBeVisible();
      await expect(card.getByText('Who has a hand in it:')).toBeVisible();
    }
  }
});

test('the page of a figure and a comparison say the same things', async ({ page }) => {
  await page.goto('/authorities/bristol/finance');
  const sentences = await page.locator('.app-card__sentences').first().innerText();
  await page
    .getByRole('link', { name: /^Where this figure comes from/ })
    .first()
    .click();
  await expect(page.locator('.app-card__sentences')).toHaveText(sentences);
  await expect(page.getByText('Who has a hand in it:')).toBeVisible();
  await expect(page.getByText(/^Published .+, about 2023-24 \(April 2023/).first()).toBeVisible();

  await page.goto('/authorities/bristol/finance');
  await page
    .getByRole('article')
    .first()
    .getByRole('link', { name: /^Compare/ })
    .click();
  const main = page.getByRole('main');
  await expect(main.getByText(/^Published .+, about 2023-24 \(April 2023/)).toBeVisible();
  await expect(main.getByRole('listitem').filter({ hasText: 'Bristol: It rose' })).toBeVisible();
  await expect(main.getByText('Who has a hand in it:')).toBeVisible();
  await expect(main.getByText('Neither higher nor lower is better: why')).toBeVisible();
});
