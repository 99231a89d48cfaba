import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { findBrowser } from './browser.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'browser-'));
const chromium = path.join(folder, 'chromium');
writeFileSync(chromium, '');
chmodSync(chromium, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the browser of the browser tests', () => {
  it('is the one that CHROMIUM_PATH names, before any other', () => {
    const env = { CHROMIUM_PATH: process.execPath, PATH: folder };
    expect(findBrowser(env)).toBe(process.execPath);
  });

  it('is otherwise found on PATH', () => {
    expect(findBrowser({ PATH: `/nowhere${path.delimiter}${folder}` })).toBe(chromium);
  });

  it('is never silently another than the one named', () => {
    const env = { CHROMIUM_PATH: path.join(folder, 'missing'), PATH: folder };
    expect(() => findBrowser(env)).toThrow(
      /CHROMIUM_PATH is ".*missing", where there is no file\. Install Chromium/,
    );
  });
});
