// Opens a published file and makes sure, before anything is parsed, that it is a whole and harmless
// file of the format that its extension says.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { type ArchiveParts, unpackArchive } from './archive';
import { checkCompoundFile, isEncryptedWorkbook } from './compound-file';
import { formatOf } from './file-type';
import type { ReadLimits } from './limits';
import { ReadError, articleAndName, passwordNeeded, tooLarge, wrongType } from './read-error';

export type PublishedFile =
  | { readonly file: string; readonly format: 'csv' | 'xls'; readonly bytes: Buffer }
  | { readonly file: string; readonly format: 'xlsx' | 'ods'; readonly parts: ArchiveParts };

export async function openPublishedFile(path: string, limits: ReadLimits): Promise<PublishedFile> {
  const file = basename(path);
  const bytes = await readBytes(path, file, limits.fileBytes);
  if (isEncryptedWorkbook(bytes)) throw passwordNeeded(file);
  const format = formatOf(file, bytes);
  if (format === 'csv') return { file, format, bytes };
  if (format === 'xls') {
    checkCompoundFile(file, bytes);
    return { file, format, bytes };
  }
  const parts = await unpackArchive(file, bytes, limits);
  const found = contentOfArchive(parts);
  if (found !== `${articleAndName[format]} file`) throw wrongType(file, format, found);
  if (textOf(parts, manifest).includes('encryption-data')) throw passwordNeeded(file);
  return { file, format, parts };
}

async function readBytes(path: string, file: string, byteLimit: number): Promise<Buffer> {
  const status = await stat(path).catch((cause: unknown) => {
    throw missing(file, `nothing at ${path}`, cause);
  });
  if (!status.isFile()) throw missing(file, `no file but a folder or device at ${path}`);
  if (status.size === 0) {
    throw new ReadError('READ_EMPTY', {
      file,
      found: 'an empty file',
      expected: 'a published file',
      remedy: 'Download the file again.',
    });
  }
  if (status.size > byteLimit) {
    throw tooLarge(file, `${status.size} bytes`, `at most ${byteLimit}`);
  }
  return readFile(path).catch((cause: unknown) => {
    throw new ReadError(
      'READ_UNREADABLE',
      {
        file,
        found: `a file that does not open (${cause instanceof Error ? cause.message : String(cause)})`,
        expected: 'a file that this program may read',
        remedy: 'Check who may read the file, and the disk that holds it.',
      },
      { cause },
    );
  });
}

function missing(file: string, found: string, cause?: unknown): ReadError {
  return new ReadError(
    'READ_FILE_MISSING',
    {
      file,
      found,
      expected: 'the published file',
      remedy: 'Put it there, or correct the file’s name in the release that declares it.',
    },
    { cause },
  );
}

const manifest = 'META-INF/manifest.xml';

/** In words, as far as its own lists of parts tell. */
function contentOfArchive(parts: ArchiveParts): string {
  if (textOf(parts, manifest).includes('application/vnd.oasis.opendocument.spreadsheet')) {
    return `${articleAndName.ods} file`;
  }
  const types = textOf(parts, '[Content_Types].xml');
  if (types.includes('spreadsheetml.sheet.main+xml')) return `${articleAndName.xlsx} file`;
  return types.includes('sheet.macroEnabled.main+xml')
    ? 'a workbook with macros'
    : 'an archive without a workbook in it';
}

function textOf(parts: ArchiveParts, name: string): string {
  return new TextDecoder().decode(parts.get(name));
}
