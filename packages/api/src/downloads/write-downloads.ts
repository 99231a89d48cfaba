// Writes the bulk download of the snapshot in use beside it, and removes those of others.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

import { openSnapshot, type Snapshot, type SnapshotPlace } from '@oflog/store';

import { zipped } from '../formats/zip';
import { bulkEntries } from './bulk-entries';
import {
  downloadName,
  isDownload,
  listPath,
  listText,
  readDownloads,
  type DownloadFile,
} from './download-file';
import { withChecksums } from './with-checksums';

export interface WrittenDownloads {
  files: DownloadFile[];
  /** Whether they were there already. */
  reused: boolean;
}

/** The same snapshot makes the same bytes. Readers see a file only when it is whole. */
export async function writeDownloads({
  snapshotDir,
  databaseUrl,
}: SnapshotPlace): Promise<WrittenDownloads> {
  await mkdir(snapshotDir, { recursive: true });
  const snapshot = await openSnapshot({ snapshotDir, databaseUrl });
  try {
    const present = await readDownloads(snapshotDir, snapshot);
    const files = present.length > 0 ? present : [await writeBulk(snapshot, snapshotDir)];
    if (present.length === 0) {
      await putInPlace(listPath(snapshotDir, snapshot), (temporary) =>
        writeFile(temporary, listText(files)),
      );
    }
    await removeOthers(snapshotDir, downloadName(snapshot));
    return { files, reused: present.length > 0 };
  } finally {
    await snapshot.close();
  }
}

async function writeBulk(snapshot: Snapshot, folder: string): Promise<DownloadFile> {
  const file = `${downloadName(snapshot)}.zip`;
  const hash = createHash('sha256');
  let bytes = 0;
  await putInPlace(path.join(folder, file), (temporary) =>
    pipeline(
      zipped(withChecksums(bulkEntries(snapshot))),
      async function* (pieces: AsyncIterable<Buffer>) {
        for await (const piece of pieces) {
          hash.update(piece);
          bytes += piece.byteLength;
          yield piece;
        }
      },
      createWriteStream(temporary),
    ),
  );
  return {
    file,
    title: 'The whole dataset with its definitions: CSV, Parquet, JSON, checksums',
    mediaType: 'application/zip',
    bytes,
    sha256: hash.digest('hex'),
  };
}

async function putInPlace(
  target: string,
  write: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await write(temporary);
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}

/**
 * Also what a run that was ended left half written. A server that still sends a file keeps it until it
 * has; where the system refuses, the next run removes it.
 */
async function removeOthers(folder: string, kept: string): Promise<void> {
  const others = (await readdir(folder)).filter(
    (name) => isDownload(name) && (!name.startsWith(kept) || name.endsWith('.tmp')),
  );
  await Promise.all(
    others.map((name) => rm(path.join(folder, name), { force: true }).catch(() => undefined)),
  );
}
