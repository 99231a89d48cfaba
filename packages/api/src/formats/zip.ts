// A zip archive that is sent while it is made: its files one after another, each read only as fast as
// the reader of the archive takes it.
import { PassThrough, pipeline, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';

import { ZipFile } from 'yazl';

export interface ZipEntry {
  /** Path in the archive. */
  name: string;
  contents: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

// The same files make the same bytes: nothing in an archive says when it was made. No earlier day can be
// written in one.
const options = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

/** Fails where an entry does; stops reading its entry where nobody reads the archive any more. */
export function zipped(entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>): Readable {
  const zip = new ZipFile();
  const archive = pipeline(zip.outputStream, new PassThrough(), () => undefined);
  addAll(zip, entries, archive).catch((error: unknown) =>
    archive.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return archive;
}

async function addAll(
  zip: ZipFile,
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
  archive: Readable,
): Promise<void> {
  for await (const { name, contents } of entries) {
    if (archive.destroyed) return;
    const file = Readable.from(contents, { objectMode: false });
    const stop = () => file.destroy();
    archive.once('close', stop);
    zip.addReadStream(file, name, options);
    await finished(file, { writable: false });
    archive.off('close', stop);
  }
  zip.end();
}
