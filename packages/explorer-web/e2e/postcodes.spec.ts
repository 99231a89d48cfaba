// A search by postcode needs a service that knows them: pages offer it where one is set up, and nowhere else.
import { expect, test } from '@playwright/test';

import { explorerWithoutApi } from './explorer-without-api';

for (const { where, service, offered } of [
  { where: 'where postcodes are looked up', service: 'https://postcodes.example', offered: true },
  { where: 'nowhere else', service: '', offered: false },
]) {
  test(`a search by postcode is offered ${where}`, async ({ page }) => {
    using explorer = await explorerWithoutApi({ POSTCODES_URL: service });
    const said = (text: string | null) => (text ?? '').includes('postcode');
    await page.goto(`${explorer.origin}/search`);
    const hint = page.locator(
      `#${await page.getByRole('searchbox').getAttribute('aria-describedby')}`,
    );
    expect(said(await hint.textContent())).toBe(offered);
    const description = page.locator('meta[name="description"]');
    expect(said(await description.getAttribute('content'))).toBe(offered);
    await page.goto(`${explorer.origin}/privacy`);
    expect(said(await page.getByRole('main').textContent())).toBe(offered);
  });
}
