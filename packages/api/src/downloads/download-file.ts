// Files to download, and the list of them beside a snapshot.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Snapshot } from '@oflog/store';

export interface DownloadFile {
  /** Bare name. */
  file: string;
  title: string;
  mediaType: string;
  bytes: number;
  sha256: string;
}

/** Raise it whenever something else is written into the files: they are then written anew. */
const formatVersion = 1;

interface DownloadList {
  format: number;
  files: DownloadFile[];
}

const prefix = 'local-authority-data-';

/** What names of files for a snapshot begin with; the same whichever store holds the snapshot. */
export function downloadName({ name }: Pick<Snapshot, 'name'>): string {
  const [hash] = /[0-9a-f]{16}/.exec(name) ?? [];
  if (hash === undefined) throw new Error(`The name of snapshot "${name}" holds no hash.`);
  return `${prefix}${hash}`;
}

export function listPath(folder: string, snapshot: Pick<Snapshot, 'name'>): string {
  return path.join(folder, `${downloadName(snapshot)}.json`);
}

/** Whether a file of the folder is a download, or was to become one, of whichever snapshot. */
export function isDownload(name: string): boolean {
  return new RegExp(`^${prefix}[0-9a-f]{16}\\.(zip|json)(\\.\\d+\\.tmp)?$`).test(name);
}

/** The files of a snapshot; none until they have been written. */
export async function readDownloads(
  folder: string,
  snapshot: Pick<Snapshot, 'name'>,
): Promise<DownloadFile[]> {
  const text = await readFile(listPath(folder, snapshot), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return [];
  const { format, files } = JSON.parse(text) as DownloadList;
  return format === formatVersion ? files : [];
}

/** The list as it is kept. */
export function listText(files: readonly DownloadFile[]): string {
  return `${JSON.stringify({ format: formatVersion, files })}\n`;
}
