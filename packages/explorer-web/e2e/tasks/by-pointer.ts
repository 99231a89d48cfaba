// Does the steps of a task as a reader with a pointer does.
import type { Page } from '@playwright/test';

import { looksAt, targetOf } from './on-page';
import type { Step } from './task';

export async function byPointer(page: Page, step: Step): Promise<void> {
  if (await looksAt(page, step)) return;
  const target = targetOf(page, step);
  if (target === null) throw new Error(`Nothing to do: ${JSON.stringify(step)}`);
  if ('fill' in step || 'fillDay' in step) await target.fill(step.with);
  else if ('select' in step) await target.selectOption(step.option);
  else await target.click();
}
