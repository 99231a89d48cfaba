// npx pnpm screenshots [--width 768]… [--to folder]: pictures of the main pages. Without a word more those of
// docs/explain/pages.md, on a desk and on a phone.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { resolvePort } from '../scripts/serving/ports.ts';
import { shownPages } from './browser/addresses.ts';
import { launchBrowser } from './browser/launch.ts';
import { serveExplorer } from './servers/explorer.ts';

const { values } = parseArgs({
  options: {
    width: { type: 'string', multiple: true, default: ['1280', '360'] },
    to: { type: 'string', default: path.resolve(import.meta.dirname, '../docs/images') },
  },
});
const folder = path.resolve(values.to);
/** What is seen before a reader scrolls, and a little more. */
const sizes = values.width.map((width) => ({
  width: Number(width),
  height: Number(width) > 640 ? 1100 : 1000,
}));

await mkdir(folder, { recursive: true });
await using explorer = await serveExplorer();
await using launched = await launchBrowser(await resolvePort('127.0.0.1', 0));
for (const viewport of sizes) {
  const page = await launched.browser.newPage({ viewport, colorScheme: 'light' });
  for (const { title, address } of shownPages()) {
    await page.goto(`${explorer.origin}${address}`, { waitUntil: 'networkidle' });
    const file = path.join(folder, `${title}-${viewport.width}.png`);
    await page.screenshot({ path: file });
    process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
  }
  await page.close();
}
