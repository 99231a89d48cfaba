// Runs a script in a page of a real browser.
import { chromium } from 'playwright-core';

/** What the script writes to the page's console, a line for each call. */
export async function printedByPage(script: string, executablePath: string): Promise<string> {
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const page = await browser.newPage();
    const lines: string[] = [];
    page.on('console', (message) => lines.push(`${message.text()}\n`));
    page.on('pageerror', (error) => lines.push(`${error.message}\n`));
    // The page has loaded when its module has run; what it wrote arrives before the next answer.
    const safe = script.replaceAll('</script', String.raw`<\/script`);
    await page.setContent(
      `<!doctype html><title>A page</title><script type="module">${safe}</script>`,
    );
    await page.title();
    return lines.join('');
  } finally {
    await browser.close();
  }
}
