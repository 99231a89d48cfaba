// Writes a folder as a whole: beside the old one, then in its place. Whoever reads the folder sees the
// old state or the new one, and a run that fails leaves the old one as it was.
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface SwapOptions {
  /** Keep the files of the old folder that are not among the new ones. */
  readonly keepOthers: boolean;
}

/** `files` maps paths from the folder, with `/`, to contents. */
export async function swapFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  { keepOthers }: SwapOptions,
): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const workspace = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  const staged = join(workspace, 'new');
  const previous = join(workspace, 'old');
  try {
    await mkdir(staged);
    if (keepOthers) await copyIfThere(folder, staged);
    for (const [path, content] of files) {
      const target = join(staged, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    const hadOld = await renameIfThere(folder, previous);
    try {
      await rename(staged, folder);
    } catch (error) {
      if (hadOld) await rename(previous, folder);
      throw error;
    }
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

async function copyIfThere(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true }).catch(unlessMissing);
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    unlessMissing(error);
    return false;
  }
}

function unlessMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
