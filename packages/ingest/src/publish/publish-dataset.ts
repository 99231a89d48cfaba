// Puts a dataset in the place of the old one as a whole: staged beside it, then exchanged in one step.
// Whoever reads the folder sees the old state or the new one, whenever the program is killed.
import { cp, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { exchangeFolders, type ExchangeAtOnce } from './exchange-folders';
import { fingerprintOf } from './fingerprint';
import { keepAsPrevious, recover, remove, workspaceOf } from './workspace';

export interface PublishOptions {
  /** Keep the files of the old dataset that are not among the new ones. */
  readonly keepOthers: boolean;
  readonly exchangeAtOnce?: ExchangeAtOnce;
}

/**
 * `files` maps paths from the folder, with `/`, to contents. The old dataset is kept for a rollback.
 * @returns whether anything changed.
 */
export async function publishDataset(
  dataDir: string,
  files: ReadonlyMap<string, string>,
  { keepOthers, exchangeAtOnce }: PublishOptions,
): Promise<boolean> {
  await recover(dataDir);
  const { staged, complete, previous } = workspaceOf(dataDir);
  try {
    await mkdir(staged, { recursive: true });
    const before = await fingerprintOf(dataDir);
    if (keepOthers && before !== null) await cp(dataDir, staged, { recursive: true });
    await writeFiles(staged, files);
    const after = (await fingerprintOf(staged)) ?? '';
    if (before === after) return false;
    const next = complete(after);
    await rename(staged, next);
    if (before === null) {
      await rename(next, dataDir);
    } else {
      await exchangeFolders(dataDir, next, exchangeAtOnce);
      await keepAsPrevious(next, previous);
    }
    return true;
  } finally {
    await remove(staged);
  }
}

async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, content] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
