// Where on a page the things are that steps name.
import { expect, type Locator, type Page } from '@playwright/test';

import type { Place, Step } from './task';

type Roots = Page | Locator;

function placeOn(page: Page, place: Place | undefined): Roots {
  if (place === undefined) return page;
  const { role, name } = place;
  if (name === undefined) return page.getByRole(role);
  return page.getByRole(role, { name, exact: typeof name === 'string' }).first();
}

/** What a reader acts on in this step: the first of that name. */
export function targetOf(page: Page, step: Step): Locator | null {
  const named = (role: 'link' | 'button', name: RegExp | string, place?: Place) =>
    placeOn(page, place).getByRole(role, { name, exact: true }).first();
  if ('follow' in step) return named('link', step.follow, step.in);
  if ('press' in step) return named('button', step.press, step.in);
  if ('open' in step) {
    return placeOn(page, step.in).locator('summary').filter({ hasText: step.open }).first();
  }
  if ('fill' in step) return page.getByLabel(step.fill, { exact: true });
  if ('fillDay' in step) return page.getByLabel(step.fillDay, { exact: true });
  if ('tick' in step) return page.getByLabel(step.tick, { exact: true });
  if ('select' in step) return page.getByLabel(step.select, { exact: true });
  if ('download' in step) return named('link', step.download, step.in);
  if ('leadsTo' in step) return named('link', step.link, step.in);
  return null;
}

/** Steps that look at the page and do nothing to it. True where the step was one of these. */
export async function looksAt(page: Page, step: Step): Promise<boolean> {
  if ('see' in step) {
    const place = placeOn(page, step.in);
    const found = 'goto' in place ? place.locator('body') : place;
    // As it is drawn: cells stand apart, and what is hidden is not seen.
    await expect(found).toContainText(step.see, { useInnerText: true });
    return true;
  }
  if ('download' in step) {
    const href = (await targetOf(page, step)?.getAttribute('href')) ?? '';
    const response = await page.request.get(href);
    expect(response.status(), href).toBe(200);
    const text = await response.text();
    for (const words of step.holds) expect(text, href).toContain(words);
    return true;
  }
  if ('leadsTo' in step) {
    await expect(targetOf(page, step) ?? page.locator('a')).toHaveAttribute('href', step.leadsTo);
    return true;
  }
  if ('print' in step) {
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(2);
    return true;
  }
  return false;
}
