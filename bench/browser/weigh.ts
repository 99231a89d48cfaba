// What a page weighs on the wire: every request from a cold start until the network is idle, and what the next
// step asks for on top.
import type { Browser, Page } from '@playwright/test';

/** Brotli, style sheet and all. */
export const mostBytes = 60_000;
export const mostRequests = 10;

export interface Weight {
  /** Bytes on the wire, headers and compressed bodies, of all answers. */
  bytes: number;
  /** Addresses asked for over the network, in order. */
  requests: string[];
  scripts: number;
  /** Bytes of all that is neither document nor script: of the picture in the tab, where all else is kept. */
  besides: number;
}

export interface Weighed {
  cold: Weight;
  /** After a click on another view. */
  otherView: Weight;
  /** After Apply in the form of comparators. */
  applied: Weight;
}

/** Loads the page of an area cold, then opens another view and applies comparators, as a reader would. */
export async function weigh(browser: Browser, url: string): Promise<Weighed> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const meter = await meterOf(page);
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    const cold = meter.read();

    const views = page.getByRole('navigation', { name: 'Views' }).getByRole('link');
    await views.and(page.locator(':not([aria-current])')).first().click();
    await page.waitForLoadState('networkidle');
    const otherView = meter.read();

    await page.getByText('Change who is compared').click();
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.waitForLoadState('networkidle');
    return { cold, otherView, applied: meter.read() };
  } finally {
    await context.close();
  }
}

/** Counts what goes over the network; each reading begins anew. */
async function meterOf(page: Page): Promise<{ read: () => Weight }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const answered = new Map<string, { url: string; type: string }>();
  const fromCache = new Set<string>();
  let weight: Weight = nothing();
  session.on('Network.requestServedFromCache', ({ requestId }) => fromCache.add(requestId));
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    answered.set(requestId, { url: response.url, type });
    if (response.fromDiskCache === true) fromCache.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const found = answered.get(requestId);
    if (found?.url.startsWith('http') !== true || fromCache.has(requestId)) return;
    weight.bytes += encodedDataLength;
    weight.requests.push(found.url);
    weight.scripts += found.type === 'Script' ? 1 : 0;
    weight.besides += ['Document', 'Script'].includes(found.type) ? 0 : encodedDataLength;
  });
  return {
    read() {
      const read = weight;
      weight = nothing();
      return read;
    },
  };
}

function nothing(): Weight {
  return { bytes: 0, requests: [], scripts: 0, besides: 0 };
}
