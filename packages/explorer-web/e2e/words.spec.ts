// Words respect polarity, and nothing is put in order by value.
import { expect, test } from '@playwright/test';

import { policyAreas, responsibleFor } from './catalogue';

const judging = /\b(better|worse|best|worst|top|bottom|perform\w*|failing|rank\w*|league)\b/i;

test('no card calls an authority good or bad; a neutral metric has no better side', async ({
  page,
}) => {
  for (const area of await policyAreas()) {
    const { slug } = await responsibleFor(area.id);
    await page.goto(`/authorities/${slug}/${area.id}`);
    for (const card of await page.getByRole('article').all()) {
      const sentences = await card.locator('.app-card__sentences').allInnerTexts();
      expect(sentences.join(' ')).not.toMatch(judging);
      const sides = (await card.locator('svg:visible text').allTextContents()).join(' ');
      if (sides.includes('Higher →')) expect(sides).not.toMatch(judging);
    }
    await expect(
      page.getByText('Use data to ask questions, not to reach judgements.'),
    ).toBeVisible();
  }
});

test('lists of authorities go by name', async ({ page }) => {
  await page.goto('/authorities/kent/finance');
  const names = await page
    .locator('.app-compared .govuk-details__text a[href^="/authorities/"]')
    .allTextContents();
  const places = names.filter((name) => name !== 'Reset');
  expect(places.length).toBeGreaterThan(5);
  expect(places).toEqual(places.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
});
