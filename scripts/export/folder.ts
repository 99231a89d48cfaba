// The folder that an export writes: made beside the one it replaces, and exchanged with it when it is whole.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Tells a copy of ours from a folder that is somebody's work. */
const mark = '.static-export.json';
const madeBy = 'pnpm export:static of the Local Authority Data Explorer';

export interface ExportFolder {
  write(file: string, content: string | Uint8Array): Promise<void>;
  /** The copy stands at its place now, and the one before is gone. */
  finish(): Promise<void>;
  /** Nothing was written. */
  abandon(): Promise<void>;
}

/** Throws where the folder has anything else in it than an earlier copy. */
export async function exportFolder(out: string): Promise<ExportFolder> {
  await requireOurs(out);
  const partial = `${out}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  const made = new Set<string>();
  const write = async (file: string, content: string | Uint8Array) => {
    const folder = path.dirname(path.join(partial, file));
    if (!made.has(folder)) {
      await mkdir(folder, { recursive: true });
      made.add(folder);
    }
    await writeFile(path.join(partial, file), content);
  };
  return {
    write,
    finish: async () => {
      await write(mark, `${JSON.stringify({ madeBy })}\n`);
      const before = `${out}.before`;
      await rm(before, { recursive: true, force: true });
      if (existsSync(out)) await rename(out, before);
      await rename(partial, out);
      await rm(before, { recursive: true, force: true });
    },
    abandon: () => rm(partial, { recursive: true, force: true }),
  };
}

async function requireOurs(out: string): Promise<void> {
  if (!existsSync(out)) return;
  const names = await readdir(out).catch(() => {
    throw new Error(`${out} is not a folder. Name another with --out.`);
  });
  if (names.length === 0) return;
  const text = await readFile(path.join(out, mark), 'utf8').catch(() => '');
  if (text.includes(madeBy)) return;
  throw new Error(
    `${out} holds files that no export wrote (${names.slice(0, 3).join(', ')}). Empty it, or name another folder with --out.`,
  );
}
