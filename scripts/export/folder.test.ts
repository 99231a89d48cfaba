import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { exportFolder } from './folder.ts';

const place = mkdtempSync(path.join(tmpdir(), 'export-'));
afterAll(() => rmSync(place, { recursive: true }));

describe('the folder of an export', () => {
  it('appears whole, and takes the place of an earlier one', async () => {
    const out = path.join(place, 'copy');
    const first = await exportFolder(out);
    await first.write('a/index.html', 'old');
    expect(existsSync(out)).toBe(false);
    await first.finish();

    const second = await exportFolder(out);
    await second.write('b/index.html', 'new');
    expect(readFileSync(path.join(out, 'a/index.html'), 'utf8')).toBe('old');
    await second.finish();
    expect(readdirSync(out)).toEqual(['.static-export.json', 'b']);
    expect(readdirSync(place)).toEqual(['copy']);
  });

  it('stays as it was where an export is given up', async () => {
    const out = path.join(place, 'given-up');
    const folder = await exportFolder(out);
    await folder.write('index.html', 'half');
    await folder.abandon();
    expect(readdirSync(place)).toEqual(['copy']);
  });

  it('is never one that holds anything else', async () => {
    writeFileSync(path.join(place, 'thesis.txt'), 'mine');
    await expect(exportFolder(place)).rejects.toThrow(
      /holds files that no export wrote \(copy, thesis\.txt\)\. Empty it, or name another/,
    );
  });
});
