// The entries of an archive, and after them the SHA-256 of each, as `sha256sum --check` reads them.
import { createHash } from 'node:crypto';

import type { ZipEntry } from '../formats/zip';

export async function* withChecksums(entries: AsyncIterable<ZipEntry>): AsyncGenerator<ZipEntry> {
  const lines: string[] = [];
  for await (const { name, contents } of entries) {
    const hash = createHash('sha256');
    yield { name, contents: hashed(contents, hash) };
    lines.push(`${hash.digest('hex')}  ${name}\n`);
  }
  yield { name: 'SHA256SUMS', contents: lines.sort(byName) };
}

async function* hashed(
  contents: ZipEntry['contents'],
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<string | Uint8Array> {
  for await (const piece of contents) {
    hash.update(piece);
    yield piece;
  }
}

function byName(a: string, b: string): number {
  const [nameA, nameB] = [a.slice(66), b.slice(66)];
  return nameA < nameB ? -1 : 1;
}
