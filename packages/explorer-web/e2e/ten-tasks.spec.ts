// The ten tasks, from the home page by links and forms only: with scripts, without, and by keyboard alone.
import { expect, test, type Page } from '@playwright/test';

import { byKeyboard } from './tasks/by-keyboard';
import { byPointer } from './tasks/by-pointer';
import type { Step } from './tasks/task';
import { tenTasks } from './tasks/ten-tasks';

const ways: { way: string; scripts: boolean; act: (page: Page, step: Step) => Promise<void> }[] = [
  { way: 'with scripts', scripts: true, act: byPointer },
  { way: 'without scripts', scripts: false, act: byPointer },
  { way: 'by keyboard alone', scripts: true, act: byKeyboard },
];

test('there are ten tasks, of all four kinds of reader', () => {
  expect(tenTasks).toHaveLength(10);
  expect(new Set(tenTasks.map(({ who }) => who)).size).toBe(4);
});

for (const { way, scripts, act } of ways) {
  test.describe(way, () => {
    test.use({ javaScriptEnabled: scripts });

    for (const { who, asks, steps } of tenTasks) {
      test(`a ${who}: ${asks}`, async ({ page }) => {
        test.setTimeout(60_000);
        await page.goto('/');
        for (const step of steps) await act(page, step);
      });
    }
  });
}
