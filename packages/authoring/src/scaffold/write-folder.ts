// Writes the files of a new folder all at once, or none of them.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Fails where the folder exists. */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  // Beside the folders of declarations, so that nobody reads it before it is whole.
  const unfinished = join(dirname(dirname(folder)), `.${basename(folder)}.unfinished`);
  await rm(unfinished, { recursive: true, force: true });
  try {
    await mkdir(unfinished);
    for (const [name, text] of files) await writeFile(join(unfinished, name), text);
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
