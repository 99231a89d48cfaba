// Does the steps of a task with the keyboard alone: Tab to the thing, then Enter, Space, or typing.
import { expect, type Locator, type Page } from '@playwright/test';

import { looksAt, targetOf } from './on-page';
import type { Step } from './task';

/** More presses of Tab than this on one page, and readers give up. */
const mostTabs = 400;

export async function byKeyboard(page: Page, step: Step): Promise<void> {
  if (await looksAt(page, step)) return;
  const target = targetOf(page, step);
  if (target === null) throw new Error(`Nothing to do: ${JSON.stringify(step)}`);
  await tabTo(page, target);
  await expectVisibleFocus(target);
  const { keyboard } = page;
  if ('fill' in step) {
    await keyboard.press('Control+A');
    await keyboard.type(step.with);
  } else if ('fillDay' in step) {
    await typeDay(page, target, step.with);
  } else if ('select' in step) {
    await keyboard.type(step.option);
  } else if ('tick' in step || 'open' in step) {
    await keyboard.press('Space');
  } else {
    const before = page.url();
    await keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== before);
  }
}

/** Which part of a day comes first is a matter of the language of the browser. */
async function typeDay(page: Page, target: Locator, wanted: string): Promise<void> {
  const [year = '', month = '', day = ''] = wanted.split('-');
  for (const parts of [
    [day, month, year],
    [month, day, year],
  ]) {
    // Back to the first part.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(parts.join(''));
    if ((await target.inputValue()) === wanted) return;
  }
  throw new Error(`No order of the parts of ${wanted} can be typed.`);
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toHaveCount(1);
  for (let presses = 0; presses <= mostTabs; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    // Past the header and its links.
    if (presses === 0 && (await onSkipLink(page))) await skipUnlessBefore(page, target);
  }
  throw new Error(`${mostTabs} presses of Tab do not lead to ${target.toString()}.`);
}

function onSkipLink(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.activeElement?.classList.contains('govuk-skip-link') === true,
  );
}

async function skipUnlessBefore(page: Page, target: Locator): Promise<void> {
  if (await target.evaluate((element) => element.closest('main') !== null)) {
    await page.keyboard.press('Enter');
  }
}

/** Who moves by keyboard sees where they are: an outline, a shadow or a colour of its own. */
async function expectVisibleFocus(target: Locator): Promise<void> {
  const marked = await target.evaluate((element) => {
    const { outlineStyle, boxShadow, backgroundColor } = getComputedStyle(
      element.querySelector('.govuk-details__summary-text') ?? element,
    );
    const own = getComputedStyle(element);
    return (
      outlineStyle !== 'none' ||
      own.outlineStyle !== 'none' ||
      boxShadow !== 'none' ||
      own.boxShadow !== 'none' ||
      backgroundColor !== 'rgba(0, 0, 0, 0)'
    );
  });
  expect(marked, `focus is seen on ${target.toString()}`).toBe(true);
}
