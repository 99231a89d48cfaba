// A page of an authority in a policy area is light: cold, at the next view, and after Apply.
import { expect, it } from 'vitest';

import { resolvePort } from '../../scripts/serving/ports.ts';
import { serveExplorer } from '../servers/explorer.ts';
import { weighedPages } from './addresses.ts';
import { launchBrowser } from './launch.ts';
import { mostBytes, mostRequests, weigh } from './weigh.ts';

/** The picture in the tab, which browsers ask for anew. */
const littleBytes = 1_500;

it('each view is within 60 kB and 10 requests when it is loaded cold, and a step on asks for its document alone', async () => {
  await using explorer = await serveExplorer();
  await using launched = await launchBrowser(await resolvePort('127.0.0.1', 0));
  // The longest name with four chosen authorities, in every view.
  const heaviest = weighedPages().filter(({ title }) => title.startsWith('four chosen'));
  expect(heaviest).toHaveLength(4);
  for (const { title, address } of heaviest) {
    const { cold, otherView, applied } = await weigh(
      launched.browser,
      `${explorer.origin}${address}`,
    );
    expect(cold.bytes, title).toBeLessThanOrEqual(mostBytes);
    expect(cold.requests.length, title).toBeLessThanOrEqual(mostRequests);
    for (const { requests, bytes, besides } of [otherView, applied]) {
      expect(bytes, title).toBeLessThanOrEqual(mostBytes);
      expect(besides, `${title}: ${requests.join(' ')}`).toBeLessThanOrEqual(littleBytes);
    }
    // Pages that need no script have none: without charts there is nothing to enhance.
    if (/table|about/.test(title)) expect(cold.scripts, title).toBe(0);
  }
});
