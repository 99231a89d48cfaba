// What a file is, by its first bytes, and whether its extension says the same.
import { extname } from 'node:path';

import type { WorkbookFormat } from './grid';
import { ReadError, wrongType } from './read-error';

/** How the formats are wrapped: XLSX and ODS are zip archives, XLS is a compound file, CSV is text. */
type Container = 'zip archive' | 'compound file' | 'text';

const formatOfExtension: Readonly<Record<string, WorkbookFormat>> = {
  '.xlsx': 'xlsx',
  '.xls': 'xls',
  '.ods': 'ods',
  '.csv': 'csv',
  '.tsv': 'csv',
};

const containerOfFormat: Readonly<Record<WorkbookFormat, Container>> = {
  xlsx: 'zip archive',
  ods: 'zip archive',
  xls: 'compound file',
  csv: 'text',
};

const signatures: readonly (readonly [bytes: string, meaning: string])[] = [
  ['504b0304', 'zip archive'],
  ['504b0506', 'zip archive'],
  ['d0cf11e0a1b11ae1', 'compound file'],
  ['25504446', 'PDF document'],
  ['1f8b', 'gzip archive'],
  ['fffe', 'text in UTF-16'],
  ['feff', 'text in UTF-16'],
];

/** The format that the extension and the first bytes agree on. */
export function formatOf(file: string, bytes: Buffer): WorkbookFormat {
  const extension = extname(file).toLowerCase();
  const format = Object.hasOwn(formatOfExtension, extension)
    ? formatOfExtension[extension]
    : undefined;
  if (format === undefined) {
    throw new ReadError('READ_WRONG_TYPE', {
      file,
      found: extension === '' ? 'no extension' : `the extension ${extension}`,
      expected: `one of ${Object.keys(formatOfExtension).join(', ')}`,
      remedy: 'Give the file the extension of its content, or declare another file.',
    });
  }
  const container = containerOfFormat[format];
  const found = contentOf(bytes);
  if (found !== container) {
    throw wrongType(file, format, `a ${found}`);
  }
  return format;
}

function contentOf(bytes: Buffer): string {
  const start = bytes.subarray(0, 8).toString('hex');
  const signature = signatures.find(([prefix]) => start.startsWith(prefix));
  if (signature !== undefined) return signature[1];
  if (/^\ufeff?\s*<(?:!doctype|html|\?xml)/i.test(bytes.toString('utf8', 0, 512))) {
    return 'web page or XML document';
  }
  return bytes.includes(0) ? 'binary file of another kind' : 'text';
}
