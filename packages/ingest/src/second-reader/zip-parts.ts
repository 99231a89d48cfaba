// Parts of a zip archive as text.
import { text } from 'node:stream/consumers';

import { openPromise } from 'yauzl';

/** The parts whose paths are asked for; one that the archive has not is not in it. */
export async function partsOfZip(
  file: string,
  isWanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const archive = await openPromise(file);
  const parts = new Map<string, string>();
  for await (const entry of archive.eachEntry()) {
    if (!isWanted(entry.fileName)) continue;
    parts.set(entry.fileName, await text(await archive.openReadStreamPromise(entry)));
  }
  return parts;
}
