// Finds the published files that are declared, and makes sure that each is the very file declared.
import { stat } from 'node:fs/promises';

import type { Place, ReportFault } from '../faults/fault';
import { sha256OfFile } from '../read';
import { findFiles } from './find-files';

export interface DeclaredFile {
  /** Bare name. */
  readonly file: string;
  readonly sha256: string;
  /** What declares it, for messages. */
  readonly publication?: string;
  readonly release?: string;
}

/** The path of each declared file by its name. A file that is missing or another is reported. */
export async function acquireFiles(
  declared: readonly DeclaredFile[],
  folder: string,
  report: ReportFault,
): Promise<ReadonlyMap<string, string>> {
  const isFolder = await stat(folder).then(
    (status) => status.isDirectory(),
    () => false,
  );
  const candidates = isFolder
    ? await findFiles(
        folder,
        declared.map(({ file }) => file),
      )
    : new Map<string, readonly string[]>();

  const paths = new Map<string, string>();
  for (const wanted of declared) {
    const { file, sha256, publication, release } = wanted;
    const place: Place = {
      file,
      ...(publication === undefined ? {} : { publication }),
      ...(release === undefined ? {} : { release }),
    };
    const found = candidates.get(file) ?? [];
    if (found.length === 0) {
      report({
        code: 'ACQUIRE_FILE_MISSING',
        place,
        found: isFolder
          ? `no file of that name anywhere under ${folder}`
          : `no folder ${folder} to look in`,
        expected: 'the published file',
        remedy:
          'Put the file there, set PUBLICATIONS_DIR to the folder that holds it, or correct "file" where it is declared.',
      });
      continue;
    }
    const hashes = await Promise.all(found.map(sha256OfFile));
    const right = found[hashes.indexOf(sha256)];
    if (right === undefined) {
      report({
        code: 'ACQUIRE_FILE_CHANGED',
        place,
        found: `SHA-256 ${hashes.join(', ')} (${found.join(', ')})`,
        expected: `SHA-256 ${sha256}`,
        remedy:
          'If the publisher replaced the file, declare it as a new release beside this one; if not, download it again.',
      });
      continue;
    }
    paths.set(file, right);
  }
  return paths;
}
