// Unpacks a zip archive (XLSX, ODS) that may have been made to deceive: what its directory declares
// is checked before anything is unpacked, and each part must then be as long as declared.
import { crc32 } from 'node:zlib';

import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName } from 'yauzl';

import type { ReadLimits } from './limits';
import { ReadError, passwordNeeded, tooLarge } from './read-error';

/** The unpacked content of each part of the archive, by its path. Each has a buffer of its own. */
export type ArchiveParts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

type Archive = Awaited<ReturnType<typeof fromBufferPromise>>;

export async function unpackArchive(
  file: string,
  bytes: Buffer,
  limits: ReadLimits,
): Promise<ArchiveParts> {
  const archive = await openArchive(file, bytes);
  const entries = await readDirectory(file, archive, limits);
  checkSizes(file, entries, bytes.length, limits);

  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [name, entry] of entries) {
    try {
      parts.set(name, await unpackEntry(archive, entry));
    } catch (cause) {
      throw damaged(file, `a damaged part "${name}" (${reasonOf(cause)})`, cause);
    }
    checkEntities(file, name, parts.get(name));
  }
  return parts;
}

async function openArchive(file: string, bytes: Buffer): Promise<Archive> {
  try {
    // Names come undecoded, so that a bad one can be told from a damaged directory.
    return await fromBufferPromise(bytes, { decodeStrings: false });
  } catch (cause) {
    throw new ReadError(
      'READ_TRUNCATED',
      {
        file,
        found: `an archive without a directory at its end (${reasonOf(cause)})`,
        expected: 'a whole file',
        remedy: 'Download the file again.',
      },
      { cause },
    );
  }
}

async function readDirectory(
  file: string,
  archive: Archive,
  limits: ReadLimits,
): Promise<ReadonlyMap<string, Entry>> {
  if (archive.entryCount > limits.archiveEntries) {
    throw tooLarge(
      file,
      `an archive of ${archive.entryCount} parts`,
      `at most ${limits.archiveEntries}`,
    );
  }
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  try {
    for await (const entry of archive.eachEntry()) {
      const name = nameOf(file, entry);
      if (entry.isEncrypted()) throw passwordNeeded(file);
      // Readers take names without regard to case: of two alike, each might read another one.
      if (seen.has(name.toLowerCase())) {
        throw unsafe(file, `two parts named "${name}"`, 'each part once');
      }
      seen.add(name.toLowerCase());
      if (!name.endsWith('/')) entries.set(name, entry);
    }
  } catch (cause) {
    if (cause instanceof ReadError) throw cause;
    throw damaged(file, `a damaged archive directory (${reasonOf(cause)})`, cause);
  }
  return entries;
}

function nameOf(file: string, entry: Entry): string {
  const name = getFileNameLowLevel(
    entry.generalPurposeBitFlag,
    entry.fileNameRaw,
    entry.extraFields,
    false,
  );
  if (validateFileName(name) !== null || /\p{Cc}/u.test(name)) {
    throw unsafe(
      file,
      `a part named ${JSON.stringify(name)}`,
      'part names that stay inside the archive',
    );
  }
  return name;
}

function checkSizes(
  file: string,
  entries: ReadonlyMap<string, Entry>,
  fileBytes: number,
  limits: ReadLimits,
): void {
  let unpacked = 0;
  for (const [name, entry] of entries) {
    unpacked += entry.uncompressedSize;
    const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1);
    if (entry.uncompressedSize > ratioCountsFrom && ratio > limits.compressionRatio) {
      throw unsafe(
        file,
        `a part "${name}" that unpacks to ${Math.round(ratio)} times its size`,
        `at most ${limits.compressionRatio} times`,
      );
    }
  }
  if (unpacked > limits.unpackedBytes) {
    throw tooLarge(
      file,
      `an archive that unpacks to ${unpacked} bytes`,
      `at most ${limits.unpackedBytes}`,
    );
  }
  checkPlaces(file, [...entries.values()], fileBytes);
}

/** Parts that share their bytes unpack to more than anybody packed. */
function checkPlaces(file: string, entries: readonly Entry[], fileBytes: number): void {
  const byPlace = entries.toSorted(
    (one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader,
  );
  for (const [index, entry] of byPlace.entries()) {
    const end = entry.relativeOffsetOfLocalHeader + localHeaderBytes + entry.compressedSize;
    const next = byPlace[index + 1]?.relativeOffsetOfLocalHeader ?? fileBytes;
    if (end > next) {
      throw unsafe(file, 'parts that overlap', 'parts that lie one after another');
    }
  }
}

/** The shortest header before a part's bytes: without its name. */
const localHeaderBytes = 30;

/** A small part that repeats itself may be packed very tightly, and does no harm. */
const ratioCountsFrom = 1024 * 1024;

async function unpackEntry(archive: Archive, entry: Entry): Promise<Uint8Array<ArrayBuffer>> {
  const content = new Uint8Array(entry.uncompressedSize);
  let length = 0;
  const stream: AsyncIterable<Buffer> = await archive.openReadStreamPromise(entry);
  for await (const chunk of stream) {
    content.set(chunk, length);
    length += chunk.length;
  }
  if (crc32(content) !== entry.crc32) throw new Error('its checksum differs from the directory’s');
  return content;
}

/** No program writes entities of its own into a workbook: they multiply texts, or read other files. */
function checkEntities(file: string, name: string, content: Uint8Array | undefined): void {
  if (content === undefined || !/\.(?:xml|rels|vml)$/i.test(name)) return;
  if (Buffer.from(content.buffer).includes('<!ENTITY')) {
    throw unsafe(file, `a part "${name}" that declares entities`, 'plain XML');
  }
}

function unsafe(file: string, found: string, expected: string): ReadError {
  return new ReadError('READ_UNSAFE_ARCHIVE', {
    file,
    found,
    expected,
    remedy: 'Do not open the file: download it again from the publisher and compare.',
  });
}

function damaged(file: string, found: string, cause: unknown): ReadError {
  return new ReadError(
    'READ_UNREADABLE',
    { file, found, expected: 'an intact archive', remedy: 'Download the file again.' },
    { cause },
  );
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
