// Keeps a folder of entries below a size: those that were not used for longest go first.
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

export async function dropOldest(folder: string, byteLimit: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const entries = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      // Another run may have taken it away meanwhile.
      const status = await stat(path).catch(() => null);
      return status === null ? [] : [{ path, bytes: status.size, used: status.mtimeMs }];
    }),
  );
  let bytes = 0;
  for (const entry of entries.flat().sort((a, b) => b.used - a.used)) {
    bytes += entry.bytes;
    if (bytes > byteLimit) await rm(entry.path, { force: true });
  }
}
