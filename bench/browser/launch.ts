// The browser that measures pages: the one that the tests of the explorer drive.
import { chromium, type Browser } from '@playwright/test';

export interface LaunchedBrowser extends AsyncDisposable {
  browser: Browser;
  /** Where other tools may speak with it. */
  debuggingPort: number;
}

export async function launchBrowser(debuggingPort: number): Promise<LaunchedBrowser> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      `--remote-debugging-port=${debuggingPort}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return { browser, debuggingPort, [Symbol.asyncDispose]: () => browser.close() };
}
