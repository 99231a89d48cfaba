// The dataset of the repository, rebuilt from the published files: the same bytes, from definitions
// that went through JSON.
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { catalogue, catalogueSchema } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { describeFault } from '../faults/fault';
import { runIngest } from './run-ingest';

const committed = fileURLToPath(new URL('../../../../data', import.meta.url));
const publicationsDir = process.env.PUBLICATIONS_DIR;

/** All files are read: half a minute, and several on a busy machine. */
const allTheTime = { timeout: 600_000 };

describe.skipIf(publicationsDir === undefined)('the dataset', () => {
  it('rebuilt from PUBLICATIONS_DIR equals the committed one to the byte', allTheTime, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dataset-'));
    try {
      const rebuilt = join(folder, 'data');
      const { faults } = await runIngest({
        catalogue: catalogueSchema.parse(JSON.parse(JSON.stringify(catalogue))),
        publicationsDir: publicationsDir ?? '',
        dataDir: rebuilt,
      });
      expect(faults.map(describeFault)).toEqual([]);

      const paths = await filesIn(rebuilt);
      expect(paths).toEqual(await filesIn(committed));
      const changed: string[] = [];
      for (const path of paths) {
        const [ours, theirs] = await Promise.all(
          [rebuilt, committed].map((root) => readFile(join(root, path))),
        );
        if (ours === undefined || theirs === undefined || !ours.equals(theirs)) changed.push(path);
      }
      // What differs: write the dataset anew with "npx pnpm ingest run" and look at the diff.
      expect(changed).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
}
