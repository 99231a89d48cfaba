// A search by postcode needs a service that knows them: pages offer it where one is set up, and nowhere else.
import { expect, test } from '@playwright/test';

import { explorerWithoutApi } from './explorer-without-api';

for (const { where, service, offered } of [
  { where: 'where postcodes are looked up', service: 'https://postcodes.example', offered: true },
  { where: 'nowhere else', service: '', offered: false },
]) {
  test(`a search by postcode is offered ${where}`, async ({ page }) => {
    using explorer = await explorerWithoutApi({ POSTCODES_URL: service });
    await page.goto(`${explorer.origin}/no-such-page`);
    const field = page.getByRole('main').getByRole('searchbox');
    await expect(field).toHaveAccessibleDescription(
      offered
        ? 'Such as Bristol, your postcode, recycling or council tax'
        : 'Such as Bristol, Kent, recycling or council tax',
    );
    await page.goto(`${explorer.origin}/privacy`);
    await expect(page.getByText('If it is a postcode, it is sent')).toHaveCount(offered ? 1 : 0);
  });
}
